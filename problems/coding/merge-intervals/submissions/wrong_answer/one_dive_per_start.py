# Witness: merge_intervals([[5, 8], [5, 6]]) gives [[5, 6]] instead of [[5, 8]].
# Mistake: keeps one dive per start in a dict, the last one given
def merge_intervals(intervals):
    by_start = dict(intervals)
    out = []
    for s in sorted(by_start):
        e = by_start[s]
        if out and s <= out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
