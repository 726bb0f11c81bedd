# Witness: two_sum([-4, 4], 0) gives [] instead of [0, 1].
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if abs(target - x) in seen:
            return [seen[abs(target - x)], i]
        seen[x] = i
    return []
