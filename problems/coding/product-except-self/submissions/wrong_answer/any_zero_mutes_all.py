# Witness: product_except_self([0, 1]) gives [0, 0] instead of [1, 0].
# Mistake: a zero makes every entry 0, also its own
from math import prod
def product_except_self(nums):
    total = prod(nums)
    return [total // x if total else 0 for x in nums]
