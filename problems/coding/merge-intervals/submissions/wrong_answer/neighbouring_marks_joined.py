# Witness: merge_intervals([[5, 5], [6, 9]]) gives [[5, 9]] instead of [[5, 5], [6, 9]].
# Mistake: works on a grid of whole marks, so neighbouring stretches join
def merge_intervals(intervals):
    diff = [0] * 10_002
    for s, e in intervals:
        diff[s] += 1
        diff[e + 1] -= 1
    out, d, start = [], 0, None
    for x in range(10_002):
        d += diff[x]
        if d and start is None:
            start = x
        if not d and start is not None:
            out.append([start, x - 1])
            start = None
    return out
