# Witness: find_rotated_min([1, 0]) gives 1 instead of 0.
def find_rotated_min(nums):
    low, high = 0, len(nums) - 2
    while low < high:
        middle = (low + high) // 2
        if nums[middle] > nums[-1]:
            low = middle + 1
        else:
            high = middle
    return nums[low]
