# Witness: find_rotated_min([*range(1, 200), 0]) gives 198 instead of 0.
# At most six halvings.
def find_rotated_min(nums):
    low, high = 0, len(nums) - 1
    for _ in range(6):
        middle = (low + high) // 2
        if nums[middle] > nums[high]:
            low = middle + 1
        else:
            high = middle
    return nums[low]
