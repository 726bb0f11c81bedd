# Witness: two_sum([0] * 8192 + [5, 7], 12) gives [0, 8193] instead of [8192, 8193].
# Mistake: the place of a reading is kept in thirteen bits
def two_sum(nums, target):
    seen = {}
    for index, value in enumerate(nums):
        if target - value in seen:
            return [seen[target - value], index]
        seen[value] = index % 8192
    return []
