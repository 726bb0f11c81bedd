# Witness: merge_intervals([[3, 8]]) gives [] instead of [[3, 8]].
def merge_intervals(intervals):
    intervals.sort()
    merged, (start, end) = [], intervals[0]
    for first, last in intervals[1:]:
        if first <= end:
            end = max(end, last)
        else:
            merged.append([start, end])
            start, end = first, last
    return merged
