# Witness: insert_interval([[3, 4]], [1, 2]) gives [[1, 4]] instead of [[1, 2], [3, 4]].
# Mistake: marks single minutes, so that closures in neighbouring minutes join
def insert_interval(intervals, new_interval):
    out = []
    for s, e in sorted(intervals + [new_interval]):
        if out and s <= out[-1][1] + 1:
            out[-1][1] = max(out[-1][1], e)
        else:
            out.append([s, e])
    return out
