# Witness: insert_interval([[3, 5]], [3, 3]) gives [[3, 3], [3, 5]] instead of [[3, 5]].
# Mistake: looks for [e, e] among the pairs, so a longer closure that starts at e is missed
from bisect import bisect_left, bisect_right
def insert_interval(intervals, new_interval):
    s, e = new_interval
    lo = bisect_left(intervals, s, key=lambda p: p[1])
    hi = bisect_right(intervals, [e, e])
    if lo < hi:
        s, e = min(s, intervals[lo][0]), max(e, intervals[hi - 1][1])
    return intervals[:lo] + [[s, e]] + intervals[hi:]
