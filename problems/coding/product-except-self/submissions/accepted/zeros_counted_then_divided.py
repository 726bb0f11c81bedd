# Another algorithm: the product of the gains that are not zero, divided where that is allowed.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        zeros = nums.count(0)
        product = 1
        for x in nums:
            if x != 0:
                product *= x
        if zeros > 1:
            return [0] * len(nums)
        if zeros == 1:
            return [0 if x else product for x in nums]
        return [product // x for x in nums]
