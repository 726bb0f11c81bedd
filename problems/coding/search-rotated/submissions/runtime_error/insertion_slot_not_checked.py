# Witness: search_rotated([4, 9, 1], 10) raises IndexError instead of giving -1.
# Mistake: a target above all numbers has its insertion slot behind the unrolled list
from bisect import bisect_left
def search_rotated(nums, target):
    p = nums.index(min(nums))
    a = nums[p:] + nums[:p]
    i = bisect_left(a, target)
    return (i + p) % len(a) if a[i] == target else -1
