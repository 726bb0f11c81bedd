def two_sum(nums: list[int], target: int) -> list[int]:
    """Return the two positions of nums whose values add up to target."""
    return []
