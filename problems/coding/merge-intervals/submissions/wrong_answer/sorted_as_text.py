# Witness: merge_intervals([[9, 10], [10, 12]]) gives [[10, 12], [9, 10]] instead of [[9, 12]].
def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals, key=str):
        if merged and merged[-1][0] <= start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
