# Witness: product_except_self([0, 2]) gives [2, 1] instead of [2, 0].
def product_except_self(nums):
    product = math.prod(x for x in nums if x)
    return [product // x if x else product for x in nums]
