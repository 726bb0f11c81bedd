# Witness: search_rotated([4, 0, 3], 0) gives 2 instead of 1.
# Mistake: unrolls the list and turns the slot back in the wrong direction
from bisect import bisect_left
def search_rotated(nums, target):
    p = nums.index(min(nums))
    a = nums[p:] + nums[:p]
    i = bisect_left(a, target)
    if i == len(a) or a[i] != target:
        return -1
    return (i - p) % len(a)
