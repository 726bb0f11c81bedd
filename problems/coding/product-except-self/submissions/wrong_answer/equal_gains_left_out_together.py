# Witness: product_except_self([2, 2]) gives [1, 1] instead of [2, 2].
def product_except_self(nums):
    without = {x: math.prod(y for y in nums if y != x) for x in set(nums)}
    return [without[x] for x in nums]
