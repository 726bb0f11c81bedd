# Witness: two_sum([5, 0, 1], 6) gives [] instead of [0, 2].
def two_sum(nums, target):
    for i in range(len(nums) - 1):
        if nums[i] + nums[i + 1] == target:
            return [i, i + 1]
    return []
