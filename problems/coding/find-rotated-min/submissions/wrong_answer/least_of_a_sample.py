# Witness: find_rotated_min([1, 2, 3, 4, 5, 6, 7, 8, 0]) gives 1 instead of 0.
# Looks at the ends, the middle and the quarters.
def find_rotated_min(nums):
    n = len(nums)
    return min(nums[n * k // 8] for k in range(8))
