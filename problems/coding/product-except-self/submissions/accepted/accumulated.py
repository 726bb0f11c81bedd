# Functional: running products from both sides, multiplied place by place.
def product_except_self(nums):
    before = accumulate([1] + nums[:-1], operator.mul)
    behind = list(accumulate([1] + nums[:0:-1], operator.mul))
    return list(map(operator.mul, before, reversed(behind)))
