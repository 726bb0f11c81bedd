def insert_interval(intervals: list[list[int]], new_interval: list[int]) -> list[list[int]]:
    """Split into what ends before, what meets and what starts after the new one: O(n) time."""
    start, end = new_interval
    before = [closure for closure in intervals if closure[1] < start]
    after = [closure for closure in intervals if closure[0] > end]
    for first, last in intervals[len(before) : len(intervals) - len(after)]:
        start, end = min(start, first), max(end, last)
    return [*before, [start, end], *after]
