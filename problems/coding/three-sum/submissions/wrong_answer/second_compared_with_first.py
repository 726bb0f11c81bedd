# Witness: three_sum([0, 0, 0]) gives [] instead of [[0, 0, 0]].
# The repeat test of the second amount reaches back to the first one.
def three_sum(nums):
    nums.sort()
    out = []
    for i in range(len(nums) - 2):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        l, r = i + 1, len(nums) - 1
        while l < r:
            if nums[l] == nums[l - 1]:
                l += 1
                continue
            s = nums[i] + nums[l] + nums[r]
            if s == 0:
                out.append([nums[i], nums[l], nums[r]])
                l += 1
            elif s < 0:
                l += 1
            else:
                r -= 1
    return out
