# Witness: insert_interval([[3, 3]], [3, 3]) gives [[3, 3], [3, 3]] instead of [[3, 3]].
# Mistake: a closure that starts where the new one ends stays apart
def insert_interval(intervals, new_interval):
    s, e = new_interval
    res, i, n = [], 0, len(intervals)
    while i < n and intervals[i][1] < s:
        res.append(intervals[i])
        i += 1
    while i < n and intervals[i][0] < e:
        s = min(s, intervals[i][0])
        e = max(e, intervals[i][1])
        i += 1
    res.append([s, e])
    return res + intervals[i:]
