def rob_line(nums: list[int]) -> int:
    """Return the largest sum of values of which no two stand next to each other."""
    return -1
