# Witness: merge_intervals([[1, 10], [2, 3], [5, 12]]) gives [[1, 10], [5, 12]] instead of [[1, 12]].
# The end is taken as the larger one, but the question is asked of the dive before.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        intervals.sort()
        res = [list(intervals[0])]
        for before, (start, end) in zip(intervals, intervals[1:]):
            if start <= before[1]:
                res[-1][1] = max(res[-1][1], end)
            else:
                res.append([start, end])
        return res
