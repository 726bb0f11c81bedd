# Witness: after product_except_self([2, 3]) the call product_except_self([1, 1]) gives [3, 2] instead of [1, 1].
# The list of a default argument lives on.
def product_except_self(nums, products=[]):
    before = 1
    for x in nums:
        products.append(before)
        before *= x
    behind = 1
    for i in reversed(range(len(nums))):
        products[i] *= behind
        behind *= nums[i]
    return products[:len(nums)]
