# Two binary searches and a slice.
from bisect import bisect_left, bisect_right

class Solution:
    def insertInterval(self, intervals, newInterval):
        s, e = newInterval
        lo = bisect_left(intervals, s, key=lambda p: p[1])
        hi = bisect_right(intervals, e, key=lambda p: p[0])
        if lo < hi:
            s, e = min(s, intervals[lo][0]), max(e, intervals[hi - 1][1])
        intervals[lo:hi] = [[s, e]]
        return intervals

def insert_interval(intervals, new_interval):
    return Solution().insertInterval(intervals, new_interval)
