# Witness: find_rotated_min([1, 0]) gives 1 instead of 0.
def find_rotated_min(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if nums[middle] > nums[low]:
            low = middle
        else:
            high = middle - 1
    return nums[low]
