# Witness: product_except_self([2, 3]) gives [3.0, 2.0] instead of [3, 2].
def product_except_self(nums):
    zeros = nums.count(0)
    product = math.prod(x for x in nums if x)
    if zeros:
        return [product if zeros == 1 and not x else 0 for x in nums]
    return [product / x for x in nums]
