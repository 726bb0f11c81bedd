# Witness: product_except_self([0, 0]) raises ZeroDivisionError instead of giving [0, 0].
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = math.prod(nums)
        return [product // x for x in nums]
