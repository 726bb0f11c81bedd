# Witness: product_except_self([0, 0]) gives [1, 1] instead of [0, 0].
# Every zero is treated as if it were the only one.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        product = 1
        for x in nums:
            if x:
                product *= x
        if 0 not in nums:
            return [product // x for x in nums]
        return [0 if x else product for x in nums]
