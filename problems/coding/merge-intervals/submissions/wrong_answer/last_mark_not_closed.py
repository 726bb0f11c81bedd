# Witness: merge_intervals([[9000, 10000]]) gives [] instead of [[9000, 10000]].
# Mistake: the sweep over half marks ends before the mark 10000 is left
def merge_intervals(intervals):
    diff = [0] * 20_003
    for s, e in intervals:
        diff[2 * s] += 1
        diff[2 * e + 1] -= 1
    out, d, start = [], 0, None
    for x in range(20_001):
        d += diff[x]
        if d and start is None:
            start = x // 2
        if not d and start is not None:
            out.append([start, (x - 1) // 2])
            start = None
    return out
