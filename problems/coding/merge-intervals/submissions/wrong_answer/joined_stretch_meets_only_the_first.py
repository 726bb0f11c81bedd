# Witness: merge_intervals([[3, 5], [1, 2], [2, 5]]) gives [[1, 2], [2, 5]] instead of [[1, 5]].
# A dive joins the first stretch that it meets; other stretches that it meets stay as they are.
def merge_intervals(intervals):
    merged = []
    for start, end in intervals:
        for stretch in merged:
            if start <= stretch[1] and stretch[0] <= end:
                stretch[0], stretch[1] = min(stretch[0], start), max(stretch[1], end)
                break
        else:
            merged.append([start, end])
    return sorted(merged)
