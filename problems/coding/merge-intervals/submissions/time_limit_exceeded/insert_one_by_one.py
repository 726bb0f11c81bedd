# Each dive goes through all stretches so far.
def merge_intervals(intervals):
    out = []
    for s, e in intervals:
        keep = []
        for a, b in out:
            if b < s or a > e:
                keep.append([a, b])
            else:
                s, e = min(s, a), max(e, b)
        out = keep + [[s, e]]
    return out
