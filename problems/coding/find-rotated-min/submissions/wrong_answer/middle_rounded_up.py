# Witness: find_rotated_min([0, 1]) gives 1 instead of 0.
# The middle of an even range is rounded up, and the right part begins behind it.
def find_rotated_min(nums):
    low, high = 0, len(nums) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        elif middle == high:
            break
        else:
            high = middle
    return nums[high]
