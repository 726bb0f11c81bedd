# Witness: product_except_self([2, 3]) gives [2, 2] instead of [3, 2].
# The products from the left are written over the gains that the way back still needs.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        before = 1
        for i in range(len(nums)):
            nums[i], before = before, before * nums[i]
        behind = 1
        for i in reversed(range(len(nums))):
            nums[i], behind = nums[i] * behind, behind * nums[i]
        return nums
