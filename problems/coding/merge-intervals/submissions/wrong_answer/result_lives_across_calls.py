# Witness: merge_intervals([[1, 2]]), then merge_intervals([[5, 6]]) in one process gives [[1, 2], [5, 6]] instead of [[5, 6]].
# Mistake: the result list is a default argument and survives the call
def merge_intervals(intervals, out=[]):
    for s, e in sorted(intervals):
        if out and out[-1][0] <= s <= out[-1][1]:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
