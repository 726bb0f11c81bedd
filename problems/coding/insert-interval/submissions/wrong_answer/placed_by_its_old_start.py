# Witness: insert_interval([[3, 5], [8, 10]], [5, 7]) gives [[8, 10], [3, 7]] instead of [[3, 7], [8, 10]].
# The place is looked up by the start that the new closure had before it was joined.
def insert_interval(intervals, new_interval):
    start, end = new_interval
    kept = []
    for first, last in intervals:
        if last < start or end < first:
            kept.append([first, last])
        else:
            start, end = min(start, first), max(end, last)
    place = bisect_left([closure[0] for closure in intervals], new_interval[0])
    return [*kept[:place], [start, end], *kept[place:]]
