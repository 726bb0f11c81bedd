# Witness: three_sum([0, 0, 0]) gives [] instead of [[0, 0, 0]].
# The loop ends one round too early.
def three_sum(nums):
    nums.sort()
    out = set()
    for i in range(len(nums) - 3):
        l, r = i + 1, len(nums) - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s == 0:
                out.add((nums[i], nums[l], nums[r]))
            if s < 0:
                l += 1
            else:
                r -= 1
    return list(out)
