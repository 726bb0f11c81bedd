# Witness: find_rotated_min([1]) gives 0 instead of 1.
def find_rotated_min(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    return low
