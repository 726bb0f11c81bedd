# Witness: two_sum([0, 1, 1], 2) gives [0, 2] instead of [1, 2].
def two_sum(nums, target):
    seen = {}
    for i in range(len(nums) - 1):
        if target - nums[i] in seen:
            return [seen[target - nums[i]], i]
        seen[nums[i]] = i
    return [0, len(nums) - 1]
