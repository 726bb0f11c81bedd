# Witness: merge_intervals([[6, 6], [7, 7], [4, 10]]) gives [[4, 10], [7, 7]] instead of [[4, 10]].
# Mistake: joins a dive with the first stretch it meets, not with a second one that it bridges
def merge_intervals(intervals):
    out = []
    for s, e in intervals:
        for p in out:
            if p[0] <= e and s <= p[1]:
                p[0], p[1] = min(p[0], s), max(p[1], e)
                break
        else:
            out.append([s, e])
    return out
