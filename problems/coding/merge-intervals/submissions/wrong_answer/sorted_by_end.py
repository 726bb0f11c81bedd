# Witness: merge_intervals([[1, 2], [4, 5], [2, 7]]) gives [[1, 2], [2, 7]] instead of [[1, 7]].
def merge_intervals(intervals):
    merged = []
    for start, end in sorted(intervals, key=lambda stretch: stretch[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = [min(start, merged[-1][0]), end]
        else:
            merged.append([start, end])
    return merged
