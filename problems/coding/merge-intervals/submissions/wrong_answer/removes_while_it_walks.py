# Witness: merge_intervals([[3, 5], [1, 2], [2, 5]]) gives [[1, 5], [3, 5]] instead of [[1, 5]].
# Items are removed from the list that the loop runs over, so the one behind each is skipped.
def merge_intervals(intervals):
    intervals.sort()
    current = intervals[0]
    for stretch in intervals:
        if stretch is current:
            continue
        if stretch[0] <= current[1]:
            current[1] = max(current[1], stretch[1])
            intervals.remove(stretch)
        else:
            current = stretch
    return intervals
