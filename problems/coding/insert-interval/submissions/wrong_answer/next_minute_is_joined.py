# Witness: insert_interval([[3, 6]], [7, 8]) gives [[3, 8]] instead of [[3, 6], [7, 8]].
def insert_interval(intervals, new_interval):
    start, end = new_interval
    before = [closure for closure in intervals if closure[1] < start - 1]
    after = [closure for closure in intervals if closure[0] > end + 1]
    for first, last in intervals[len(before) : len(intervals) - len(after)]:
        start, end = min(start, first), max(end, last)
    return [*before, [start, end], *after]
