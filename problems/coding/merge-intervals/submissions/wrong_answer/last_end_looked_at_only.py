# Witness: merge_intervals([[1, 7], [5, 5], [4, 4]]) gives [[1, 7], [4, 4]] instead of [[1, 7]].
# Mistake: sorts by the end and looks back at one stretch only
def merge_intervals(intervals):
    out = []
    for s, e in sorted(intervals, key=lambda p: p[1]):
        if out and s <= out[-1][1]:
            out[-1] = [min(out[-1][0], s), e]
        else:
            out.append([s, e])
    return out
