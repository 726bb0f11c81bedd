def max_water_area(height: list[int]) -> int:
    """Return the largest width times height of a banner between two poles."""
    return -1
