# Witness: product_except_self([2, 3]), then product_except_self([5, 7]) in one process gives [7, 2] instead of [7, 5].
# Mistake: the list of prefix products is a default argument that goes on growing
def product_except_self(nums, pre=[1]):
    for x in nums:
        pre.append(pre[-1] * x)
    n = len(nums)
    out, p = [0] * n, 1
    for i in reversed(range(n)):
        out[i] = pre[i] * p
        p *= nums[i]
    return out
