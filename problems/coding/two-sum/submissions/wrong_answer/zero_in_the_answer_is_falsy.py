# Witness: two_sum([6, 0, -5, 0, 0], 1) gives [1, 2] instead of [0, 2].
# all() takes a pair that contains position 0 for no pair.
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        pair = [seen.get(target - x, 0), i]
        if all(pair):
            return pair
        seen[x] = i
    first = nums.index(target - nums[0], 1) if target - nums[0] in nums[1:] else len(nums) - 1
    return [0, first] if len(nums) < 5 else [1, first]
