def search_rotated(nums: list[int], target: int) -> int:
    """Return the slot of target in a rising list whose two parts changed places, or -1."""
    return len(nums)
