def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    """Return every [row, column] from which water can reach both pairs of sides."""
    return []
