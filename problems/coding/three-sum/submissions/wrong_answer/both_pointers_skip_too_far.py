# Witness: three_sum([1, -3, 3, 2, 0]) gives [[-3, 0, 3]] instead of [[-3, 0, 3], [-3, 1, 2]].
# After a match both pointers jump over equal values with the fence one off.
def three_sum(nums):
    nums.sort()
    out = []
    for i in range(len(nums) - 2):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        l, r = i + 1, len(nums) - 1
        while l < r:
            s = nums[i] + nums[l] + nums[r]
            if s == 0:
                out.append([nums[i], nums[l], nums[r]])
                while l < r and nums[l] == nums[l + 1]:
                    l += 1
                while l < r and nums[r] == nums[r - 1]:
                    r -= 1
                l += 2
                r -= 1
            elif s < 0:
                l += 1
            else:
                r -= 1
    return out
