# Witness: three_sum([1, 2, -3]) gives [] instead of [[-3, 1, 2]].
# Prunes with the largest amount where the two largest are needed.
def three_sum(nums):
    nums.sort()
    out = set()
    for i in range(len(nums) - 2):
        if nums[i] + nums[-1] < 0:
            continue
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
