# After each join the search for the next closure that meets the new one begins at the front.
def insert_interval(intervals, new_interval):
    start, end = new_interval
    while True:
        for index, (first, last) in enumerate(intervals):
            if first <= end and start <= last:
                start, end = min(start, first), max(end, last)
                del intervals[index]
                break
        else:
            break
    return sorted([*intervals, [start, end]])
