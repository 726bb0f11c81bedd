# Witness: product_except_self([8, 0]) gives [0, 7] instead of [0, 8].
# Mistake: adds logarithms and cuts the decimals off instead of rounding
from math import exp, log
def product_except_self(nums):
    zeros = nums.count(0)
    neg = sum(x < 0 for x in nums)
    total = sum(log(abs(x)) for x in nums if x)
    out = []
    for x in nums:
        if zeros - (x == 0) > 0:
            out.append(0)
        else:
            v = int(exp(total - (log(abs(x)) if x else 0)))
            out.append(-v if (neg - (x < 0)) % 2 else v)
    return out
