# Witness: two_sum([-1, 1, 0], 0) gives [] instead of [0, 1].
# Mistake: two pointers over readings sorted by absolute value
def two_sum(nums, target):
    order = sorted(range(len(nums)), key=lambda i: (abs(nums[i]), nums[i]))
    lo, hi = 0, len(nums) - 1
    while lo < hi:
        s = nums[order[lo]] + nums[order[hi]]
        if s == target:
            return [order[lo], order[hi]]
        if s < target:
            lo += 1
        else:
            hi -= 1
    return []
