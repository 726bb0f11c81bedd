# Witness: two_sum([7] + [0] * 5000 + [5], 12) gives [] instead of [0, 5001].
# Mistake: the partner is looked for among the next 5,000 positions only
def two_sum(nums, target):
    where = {}
    for index, value in enumerate(nums):
        partner = where.get(target - value)
        if partner is not None and index - partner <= 5_000:
            return [partner, index]
        where[value] = index
    return []
