# Witness: after two_sum([4, 1, 2], 3) the call two_sum([3, 8, 9, -1], 7) gives [0, 0] instead of [1, 3].
# Mistake: dictionary as default argument survives the call
def two_sum(nums, target, seen={}):
    for i, x in enumerate(nums):
        j = seen.get(target - x)
        if j is not None:
            return [j, i]
        seen[x] = i
    return []
