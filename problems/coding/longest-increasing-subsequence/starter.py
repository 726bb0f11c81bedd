def longest_increasing_subsequence(nums: list[int]) -> int:
    """Return the length of the longest strictly rising choice of values, in their order."""
    return 0
