# Witness: insert_interval([[2, 3]], [3, 10]) gives [[2, 3]] instead of [[2, 10]].
def insert_interval(intervals, new_interval):
    start, end = new_interval
    before = [closure for closure in intervals if closure[1] < start]
    after = [closure for closure in intervals if closure[0] > end]
    met = intervals[len(before) : len(intervals) - len(after)]
    if met:
        start, end = min(start, met[0][0]), met[-1][1]
    return [*before, [start, end], *after]
