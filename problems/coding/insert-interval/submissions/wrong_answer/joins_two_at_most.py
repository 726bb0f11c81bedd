# Witness: insert_interval([[2, 3], [5, 5], [6, 6]], [2, 6]) gives [[2, 6], [6, 6]] instead of [[2, 6]].
# Mistake: joins with at most two closures of the list
def insert_interval(intervals, new_interval):
    s, e = new_interval
    out = [p for p in intervals if p[1] < s]
    rest = intervals[len(out):]
    if rest and rest[0][0] <= e:
        s, e = min(s, rest[0][0]), max(e, rest[0][1])
        rest = rest[1:]
    if rest and rest[0][0] <= e:
        e = max(e, rest[0][1])
        rest = rest[1:]
    return out + [[s, e]] + rest
