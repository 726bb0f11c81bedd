# Witness: product_except_self([0, 0]) gives [1, 1] instead of [0, 0].
# Mistake: with two zeros each of them gets the product of the rest
class Solution:
    def productExceptSelf(self, nums):
        zeros = nums.count(0)
        total = 1
        for x in nums:
            if x:
                total *= x
        if zeros:
            return [0 if x else total for x in nums]
        return [total // x for x in nums]

def product_except_self(nums):
    return Solution().productExceptSelf(nums)
