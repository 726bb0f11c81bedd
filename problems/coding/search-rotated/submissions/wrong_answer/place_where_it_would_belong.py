# Witness: search_rotated([0, 2], 1) gives 1 instead of -1.
def search_rotated(nums, target):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if (nums[middle] <= nums[-1], nums[middle]) < (target <= nums[-1], target):
            low = middle + 1
        else:
            high = middle
    return low if low < len(nums) else -1
