# Witness: insert_interval([], [4, 9]) raises IndexError instead of giving [[4, 9]].
class Solution:
    def insert(self, intervals: List[List[int]], newInterval: List[int]) -> List[List[int]]:
        if newInterval[1] < intervals[0][0]:
            return [newInterval] + intervals
        intervals.append(newInterval)
        intervals.sort()
        merged = [intervals[0]]
        for start, end in intervals[1:]:
            if start <= merged[-1][1]:
                merged[-1][1] = max(merged[-1][1], end)
            else:
                merged.append([start, end])
        return merged
