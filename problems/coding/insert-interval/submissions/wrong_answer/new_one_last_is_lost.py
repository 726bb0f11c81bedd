# Witness: insert_interval([[0, 0]], [5, 5]) gives [[0, 0]] instead of [[0, 0], [5, 5]].
# Mistake: the new closure is written only on meeting a later one; after a merge it is remembered, but behind all others it is lost
def insert_interval(intervals, new_interval):
    if not intervals:
        return [new_interval]
    s, e = new_interval
    res, done, met = [], False, False
    for a, b in intervals:
        if b < s:
            res.append([a, b])
        elif a > e:
            if not done:
                res.append([s, e])
                done = True
            res.append([a, b])
        else:
            s, e, met = min(s, a), max(e, b), True
    if met and not done:
        res.append([s, e])
    return res
