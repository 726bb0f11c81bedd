# Witness: two_sum([43453946, -164896754, 375927543, 329108612], 705036155) gives [0, 1] instead of [2, 3].
# Readings are told apart by their remainder modulo 1,009 only.
def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        j = seen.get((target - x) % 1009)
        if j is not None:
            return [j, i]
        seen[x % 1009] = i
    return []
