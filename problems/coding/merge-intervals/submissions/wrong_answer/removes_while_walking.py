# Witness: merge_intervals([[3, 9], [5, 6], [5, 7]]) gives [[3, 9], [5, 7]] instead of [[3, 9]].
# Mistake: after joining two neighbours the index moves on, so the joined stretch is not compared with the next one
def merge_intervals(intervals):
    out = sorted(intervals)
    i = 0
    while i + 1 < len(out):
        if out[i][1] >= out[i + 1][0]:
            out[i] = [out[i][0], max(out[i][1], out[i + 1][1])]
            del out[i + 1]
        i += 1
    return out
