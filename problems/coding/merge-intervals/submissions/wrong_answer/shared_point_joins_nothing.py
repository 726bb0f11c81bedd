# Witness: merge_intervals([[1, 3], [3, 4]]) gives [[1, 3], [3, 4]] instead of [[1, 4]].
# Mistake: dives that share one point stay apart
def merge_intervals(intervals):
    out = []
    for s, e in sorted(intervals):
        if out and s < out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
