# Witness: insert_interval([[1, 4]], [4, 5]) gives [[4, 5]] instead of [[1, 5]].
# Mistake: does not take over the earlier start of the first closure met
def insert_interval(intervals, new_interval):
    s, e = new_interval
    res, i, n = [], 0, len(intervals)
    while i < n and intervals[i][1] < s:
        res.append(intervals[i])
        i += 1
    while i < n and intervals[i][0] <= e:
        pass
        e = max(e, intervals[i][1])
        i += 1
    res.append([s, e])
    return res + intervals[i:]
