# Witness: two_sum([3, 3, 0, 7], 7) gives [0, 1] instead of [2, 3].
# Mistake: two copies of target // 2 are taken as the pair also when target is odd
def two_sum(nums, target):
    half = target // 2
    twins = [i for i, x in enumerate(nums) if x == half]
    if len(twins) == 2:
        return twins
    pos = {x: i for i, x in enumerate(nums)}
    for i, x in enumerate(nums):
        j = pos.get(target - x)
        if j is not None and j != i:
            return [i, j]
