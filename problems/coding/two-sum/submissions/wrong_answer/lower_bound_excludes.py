# Witness: two_sum([3, 9, 1], 12) gives [] instead of [0, 1].
# Mistake: start of the search range skips the partner of the maximum
from bisect import bisect_right

def two_sum(nums, target):
    order = sorted(range(len(nums)), key=nums.__getitem__)
    vals = [nums[i] for i in order]
    lo, hi = bisect_right(vals, target - vals[-1]), len(nums) - 1   # anything smaller is hopeless
    if len(vals) > 1 and vals[-1] == vals[-2]:
        lo = 0
    while lo < hi:
        s = nums[order[lo]] + nums[order[hi]]
        if s == target:
            return [order[lo], order[hi]]
        if s < target:
            lo += 1
        else:
            hi -= 1
    return []
