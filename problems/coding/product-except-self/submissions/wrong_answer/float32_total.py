# Witness: product_except_self([29, 29, 29, 29, 29, 1]) gives [707281, 707281, 707281, 707281, 707281, 20511148] instead of [707281, 707281, 707281, 707281, 707281, 20511149].
# Mistake: the total is kept in float32, which is exact up to 2**24 only
import numpy as np
def product_except_self(nums):
    a = np.array(nums, dtype=np.float32)
    zeros = int((a == 0).sum())
    if zeros > 1:
        return [0] * len(nums)
    total = np.prod(np.where(a == 0, np.float32(1), a))
    if zeros:
        return [0 if x else int(total) for x in nums]
    return [int(round(float(total) / x)) for x in nums]
