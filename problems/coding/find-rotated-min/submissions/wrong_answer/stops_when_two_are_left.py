# Witness: find_rotated_min([0, 1]) gives 1 instead of 0.
def find_rotated_min(nums):
    low, high = 0, len(nums) - 1
    while high - low > 1:
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle
        else:
            high = middle
    return nums[high]
