def find_rotated_min(nums: list[int]) -> int:
    """Return the smallest reading of a rising list whose two parts changed places."""
    return len(nums)
