# Witness: insert_interval([[8, 9]], [5, 8]) gives [[5, 8], [8, 9]] instead of [[5, 9]].
def insert_interval(intervals, new_interval):
    start, end = new_interval
    low = bisect_left(intervals, start, key=lambda closure: closure[1])
    high = bisect_left(intervals, end, key=lambda closure: closure[0])
    if low < high:
        start, end = min(start, intervals[low][0]), max(end, intervals[high - 1][1])
        intervals[low:high] = [[start, end]]
    else:
        intervals.insert(low, [start, end])
    return intervals
