# Another algorithm: find both borders of what is swallowed, then replace the slice in place.
def insert_interval(intervals, new_interval):
    start, end = new_interval
    low = bisect_left(intervals, start, key=lambda closure: closure[1])
    high = bisect_right(intervals, end, key=lambda closure: closure[0])
    if low < high:
        start, end = min(start, intervals[low][0]), max(end, intervals[high - 1][1])
    intervals[low:high] = [[start, end]]
    return intervals
