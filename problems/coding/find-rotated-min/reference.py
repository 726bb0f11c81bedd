def find_rotated_min(nums: list[int]) -> int:
    """Search for the first reading not above the last one: O(log n) time, O(1) space."""
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[-1]:
            low = middle + 1
        else:
            high = middle
    return nums[low]
