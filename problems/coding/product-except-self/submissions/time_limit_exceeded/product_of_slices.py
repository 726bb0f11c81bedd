# Quadratic all the same, though the loops run in C.
def product_except_self(nums):
    return [math.prod(nums[:i]) * math.prod(nums[i + 1:]) for i in range(len(nums))]
