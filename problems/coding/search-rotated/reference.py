def search_rotated(nums: list[int], target: int) -> int:
    """Binary search by (part, number), in which order the list rises: O(log n) time, O(1) space."""
    wanted = (target <= nums[-1], target)
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if (nums[middle] <= nums[-1], nums[middle]) < wanted:
            low = middle + 1
        else:
            high = middle
    return low if nums[low] == target else -1
