# Witness: two_sum([5, -5], 0) gives [] instead of [0, 1].
# Right only if no reading is negative.
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if x > target:
            continue
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
