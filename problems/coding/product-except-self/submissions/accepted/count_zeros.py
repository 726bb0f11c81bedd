# Counts the zeros and divides the product of the rest.
class Solution:
    def productExceptSelf(self, nums):
        zeros = nums.count(0)
        if zeros > 1:
            return [0] * len(nums)
        total = 1
        for x in nums:
            if x:
                total *= x
        if zeros:
            return [0 if x else total for x in nums]
        return [total // x for x in nums]

def product_except_self(nums):
    return Solution().productExceptSelf(nums)
