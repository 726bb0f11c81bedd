# Looks for two stretches that meet, joins them, and begins again.
class Solution:
    def merge(self, intervals: List[List[int]]) -> List[List[int]]:
        found = True
        while found:
            found = False
            for i in range(len(intervals)):
                for j in range(i + 1, len(intervals)):
                    a, b = intervals[i], intervals[j]
                    if a[0] <= b[1] and b[0] <= a[1]:
                        intervals[i] = [min(a[0], b[0]), max(a[1], b[1])]
                        intervals.pop(j)
                        found = True
                        break
                if found:
                    break
        return intervals
