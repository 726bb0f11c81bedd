# Witness: three_sum([0, 1, 2, -2, -3]) gives [[-3, 1, 2]] instead of [[-3, 1, 2], [-2, 0, 2]].
# One answer per greatest amount is kept.
def three_sum(nums):
    best = {}
    nums.sort()
    for i in range(len(nums)):
        seen = set()
        for j in range(i + 1, len(nums)):
            c = -nums[i] - nums[j]
            if c in seen:
                best.setdefault(nums[j], [nums[i], c, nums[j]])
            seen.add(nums[j])
    return list(best.values())
