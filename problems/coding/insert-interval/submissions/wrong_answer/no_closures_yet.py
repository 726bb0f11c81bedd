# Witness: insert_interval([], [0, 2]) gives [] instead of [[0, 2]].
# Mistake: returns the empty list if there are no closures yet
def insert_interval(intervals, new_interval):
    if not intervals:
        return []
    out = []
    for s, e in sorted(intervals + [new_interval]):
        if out and s <= out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
