# Witness: insert_interval([[5, 8]], [3, 6]) gives [[5, 8]] instead of [[3, 8]].
def insert_interval(intervals, new_interval):
    start, end = new_interval
    before = [closure for closure in intervals if closure[1] < start]
    after = [closure for closure in intervals if closure[0] > end]
    met = intervals[len(before) : len(intervals) - len(after)]
    if met:
        start, end = met[0][0], max(end, met[-1][1])
    return [*before, [start, end], *after]
