# Witness: merge_intervals([[6, 9], [2, 7]]) gives [[6, 9]] instead of [[2, 9]].
def merge_intervals(intervals):
    merged = []
    for start, end in intervals:
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
