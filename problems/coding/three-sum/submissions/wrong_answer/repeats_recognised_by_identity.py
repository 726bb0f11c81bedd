# Witness: three_sum([-8, 4, 4, -8]) gives [[-8, 4, 4], [-8, 4, 4]] instead of [[-8, 4, 4]].
# Repeats are recognised by identity, which holds for small integers only.
def three_sum(nums):
    nums = sorted(int(str(x)) for x in nums)
    out = []
    for i in range(len(nums) - 2):
        if i > 0 and nums[i] is nums[i - 1]:
            continue
        l, r = i + 1, len(nums) - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s == 0:
                out.append([nums[i], nums[l], nums[r]])
                l += 1
                while l < r and nums[l] is nums[l - 1]:
                    l += 1
            elif s < 0:
                l += 1
            else:
                r -= 1
    return out
