# One call for each closure that comes before or is met.
def insert_interval(intervals, new_interval):
    def insert(place, start, end):
        if place == len(intervals) or end < intervals[place][0]:
            return [[start, end], *intervals[place:]][::-1]
        first, last = intervals[place]
        if last < start:
            found = insert(place + 1, start, end)
            found.append([first, last])
            return found
        return insert(place + 1, min(start, first), max(end, last))

    return insert(0, *new_interval)[::-1]
