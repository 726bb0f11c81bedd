# Witness: merge_intervals([[1, 3], [2, 5], [4, 8]]) gives [[1, 5], [4, 8]] instead of [[1, 8]].
def merge_intervals(intervals):
    intervals.sort()
    merged, i = [], 0
    while i < len(intervals):
        start, end = intervals[i]
        if i + 1 < len(intervals) and intervals[i + 1][0] <= end:
            end = max(end, intervals[i + 1][1])
            i += 1
        merged.append([start, end])
        i += 1
    return merged
