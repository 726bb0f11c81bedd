# Witness: two_sum([-1, 9, -2], 7) gives [0, 1] instead of [1, 2].
# Mistake: keys by hash(x), but hash(-1) == hash(-2)
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        j = seen.get(hash(target - x))
        if j is not None:
            return [j, i]
        seen[hash(x)] = i
    return []
