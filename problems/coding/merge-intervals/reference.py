def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """Sort by start, then extend the last stretch or begin a new one: O(n log n) time."""
    merged: list[list[int]] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged
