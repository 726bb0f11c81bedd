# Witness: insert_interval([[1, 9]], [3, 5]) gives [[1, 9], [3, 5]] instead of [[1, 9]].
# Meets are found by looking whether an end of an old closure lies in the new one.
def insert_interval(intervals, new_interval):
    start, end = new_interval
    kept, low, high = [], start, end
    for first, last in intervals:
        if start <= first <= end or start <= last <= end:
            low, high = min(low, first), max(high, last)
        else:
            kept.append([first, last])
    return sorted([*kept, [low, high]])
