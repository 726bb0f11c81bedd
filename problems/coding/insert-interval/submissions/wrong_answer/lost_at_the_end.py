# Witness: insert_interval([[5, 8]], [15, 20]) gives [[5, 8]] instead of [[5, 8], [15, 20]].
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        res = []
        for i, cur in enumerate(intervals):
            if newInterval[1] < cur[0]:
                return res + [newInterval] + intervals[i:]
            if newInterval[0] > cur[1]:
                res.append(cur)
            else:
                newInterval = [min(newInterval[0], cur[0]), max(newInterval[1], cur[1])]
        return res or [newInterval]
