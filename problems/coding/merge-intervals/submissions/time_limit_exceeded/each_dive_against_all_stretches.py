# Keeps disjoint stretches in no order; each dive is compared with every one of them.
def merge_intervals(intervals):
    merged = []
    for start, end in intervals:
        apart = []
        for first, last in merged:
            if last < start or first > end:
                apart.append([first, last])
            else:
                start, end = min(start, first), max(end, last)
        merged = [*apart, [start, end]]
    return merged
