# Witness: insert_interval([], [3, 3]) gives [] instead of [[3, 3]].
# Mistake: a new closure of a single minute is taken for empty
def insert_interval(intervals, new_interval):
    s, e = new_interval
    if s == e:
        return intervals
    left = [p for p in intervals if p[1] < s]
    right = [p for p in intervals if p[0] > e]
    mid = intervals[len(left):len(intervals) - len(right)]
    if mid:
        s, e = min(s, mid[0][0]), max(e, mid[-1][1])
    return left + [[s, e]] + right
