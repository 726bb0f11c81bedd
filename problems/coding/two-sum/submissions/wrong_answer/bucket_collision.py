# Witness: two_sum([16391, 0, 7, 1], 7) gives [0, 1] instead of [1, 2].
# Mistake: own hash table by remainder never verifies the stored value
def two_sum(nums, target):
    size = 16384
    slot = [-1] * size
    for i, x in enumerate(nums):
        j = slot[(target - x) % size]
        if j >= 0:
            return [j, i]
        slot[x % size] = i
    return []
