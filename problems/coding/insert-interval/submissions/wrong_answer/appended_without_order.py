# Witness: insert_interval([[10, 15]], [2, 4]) gives [[10, 15], [2, 4]] instead of [[2, 4], [10, 15]].
def insert_interval(intervals, new_interval):
    start, end = new_interval
    kept = []
    for first, last in intervals:
        if last < start or end < first:
            kept.append([first, last])
        else:
            start, end = min(start, first), max(end, last)
    return kept + [[start, end]]
