def trap_rain_water(height: list[int]) -> int:
    """Return how many square units of syrup stay above the stacks."""
    return -1
