# Witness: two_sum([0, 7, 1], 7) gives [] instead of [0, 1].
# Mistake: the filter for all non-negative readings drops a reading equal to target
def two_sum(nums, target):
    items = list(enumerate(nums))
    if min(nums) >= 0:
        items = [(i, x) for i, x in items if x < target]
    seen = {}
    for i, x in items:
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
