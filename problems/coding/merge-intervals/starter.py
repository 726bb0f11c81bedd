def merge_intervals(intervals: list[list[int]]) -> list[list[int]]:
    """Return the fewest [start, end] stretches that cover the same points as the given ones."""
    return []
