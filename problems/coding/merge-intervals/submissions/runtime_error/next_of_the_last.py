# Witness: merge_intervals([[3, 8]]) raises IndexError instead of giving [[3, 8]].
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        res, i = [], 0
        while i < len(intervals):
            start, end = intervals[i]
            while intervals[i + 1][0] <= end:
                i += 1
                end = max(end, intervals[i][1])
            res.append([start, end])
            i += 1
        return res
