# Witness: product_except_self([-1, 3]) gives [-3, -1] instead of [3, -1].
# Mistake: the sign is taken from all negative gains, also the bypassed one
from math import prod
def product_except_self(nums):
    sign = -1 if sum(x < 0 for x in nums) % 2 else 1
    size = [abs(x) for x in nums]
    n = len(nums)
    res, p = [1] * n, 1
    for i in range(n):
        res[i] = p
        p *= size[i]
    p = sign
    for i in reversed(range(n)):
        res[i] *= p
        p *= size[i]
    return res
