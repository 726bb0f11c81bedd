# Witness: find_rotated_min([3, 4, 5, 6, 7, 8, 9, 10, 1]) gives 3 instead of 1.
# Mistake: block search never looks into the last block
from math import isqrt

def find_rotated_min(nums):
    n = len(nums)
    step = isqrt(n)
    for start in range(0, n, step):
        if nums[start] < nums[0]:
            return min(nums[start - step + 1:start + 1])
    return nums[0]
