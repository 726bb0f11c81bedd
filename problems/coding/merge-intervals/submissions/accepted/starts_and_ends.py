# Starts and ends sorted apart.
class Solution:
    def mergeIntervals(self, intervals):
        starts = sorted(p[0] for p in intervals)
        ends = sorted(p[1] for p in intervals)
        out, j, n = [], 0, len(starts)
        for i in range(n):
            if i == n - 1 or starts[i + 1] > ends[i]:
                out.append([starts[j], ends[i]])
                j = i + 1
        return out

def merge_intervals(intervals):
    return Solution().mergeIntervals(intervals)
