# Another algorithm: no sorting; for each mark the furthest end, then a sweep over the marks.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        last = max(end for _, end in intervals)
        furthest = [-1] * (last + 1)
        for start, end in intervals:
            furthest[start] = max(furthest[start], end)
        merged = []
        begin, reach = None, -1
        for mark, end in enumerate(furthest):
            if end >= 0 and mark > reach:
                if begin is not None:
                    merged.append([begin, reach])
                begin = mark
            reach = max(reach, end)
        merged.append([begin, reach])
        return merged
