# Witness: insert_interval([[9, 10]], [20, 30]) gives [[20, 30], [9, 10]] instead of [[9, 10], [20, 30]].
def insert_interval(intervals, new_interval):
    start, end = new_interval
    kept = []
    for first, last in intervals:
        if last < start or end < first:
            kept.append([first, last])
        else:
            start, end = min(start, first), max(end, last)
    return sorted([*kept, [start, end]], key=str)
