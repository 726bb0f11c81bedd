# The library's bisection over a condition on the last reading.
from bisect import bisect_left

def find_rotated_min(nums):
    last = nums[-1]
    return nums[bisect_left(range(len(nums)), True, key=lambda i: nums[i] <= last)]
