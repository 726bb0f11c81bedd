# Witness: two_sum([3, 4], 7) gives [3, 4] instead of [0, 1].
def two_sum(nums, target):
    seen = set()
    for value in nums:
        if target - value in seen:
            return [target - value, value]
        seen.add(value)
    return []
