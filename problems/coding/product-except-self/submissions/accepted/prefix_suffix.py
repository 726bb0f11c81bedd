# Products from the front, then from the back.
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
    return res
