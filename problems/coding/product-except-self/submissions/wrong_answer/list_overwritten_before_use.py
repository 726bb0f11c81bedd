# Witness: product_except_self([0, 1]) gives [0, 0] instead of [1, 0].
# Mistake: writes the prefix products into the given list and then multiplies from the back by what it has overwritten
def product_except_self(nums):
    n = len(nums)
    res = nums
    p = 1
    for i in range(n):
        x = nums[i]
        res[i] = p
        p *= x
    p = 1
    for i in reversed(range(n)):
        res[i] *= p
        p *= nums[i]
    return res
