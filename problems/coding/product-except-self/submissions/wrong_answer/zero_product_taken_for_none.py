# Witness: product_except_self([0, 2, 8]) gives [16, 0, 2] instead of [16, 0, 0].
# Mistake: a running product of 0 is taken for "nothing yet" and becomes 1
def product_except_self(nums):
    n = len(nums)
    res = [1] * n
    p = 1
    for i in range(n):
        res[i] = p
        p = (p or 1) * nums[i]
    p = 1
    for i in reversed(range(n)):
        res[i] *= p
        p *= nums[i]
    return res
