# Witness: product_except_self([4, 4]) gives [1, 1] instead of [4, 4].
# Mistake: leaves out all gains that equal the one asked for
from math import prod
def product_except_self(nums):
    memo = {v: prod(x for x in nums if x != v) for v in set(nums)}
    return [memo[x] for x in nums]
