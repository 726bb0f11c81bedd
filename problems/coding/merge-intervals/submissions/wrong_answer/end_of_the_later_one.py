# Witness: merge_intervals([[0, 6], [3, 3]]) gives [[0, 3]] instead of [[0, 6]].
# Mistake: takes the end of the later dive though the earlier may reach further
def merge_intervals(intervals):
    out = []
    for s, e in sorted(intervals):
        if out and s <= out[-1][1]:
            out[-1][1] = e
        else:
            out.append([s, e])
    return out
