def three_sum(nums: list[int]) -> list[list[int]]:
    """Return every combination of three amounts that add up to zero, each once."""
    return [nums]
