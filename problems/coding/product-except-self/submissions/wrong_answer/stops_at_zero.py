# Witness: product_except_self([1, 0]) gives [1, 1] instead of [0, 1].
# Mistake: stops the backward pass at a zero and leaves the prefix products standing
def product_except_self(nums):
    n = len(nums)
    res = [1] * n
    p = 1
    for i in range(n):
        res[i] = p
        p *= nums[i]
    p = 1
    for i in reversed(range(n)):
        res[i] *= p
        p *= nums[i]
        if p == 0:
            break
    return res
