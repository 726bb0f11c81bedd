# Witness: merge_intervals([[6, 6]]) gives [] instead of [[6, 6]].
# Mistake: stretches of a single point are taken for empty
def merge_intervals(intervals):
    out = []
    for s, e in sorted(intervals):
        if out and s <= out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        elif s < e:
            out.append([s, e])
    return out
