# Witness: merge_intervals([[1, 10], [2, 3]]) gives [[1, 3]] instead of [[1, 10]].
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        res = [intervals[0]]
        for start, end in intervals[1:]:
            if start <= res[-1][1]:
                res[-1][1] = end
            else:
                res.append([start, end])
        return res
