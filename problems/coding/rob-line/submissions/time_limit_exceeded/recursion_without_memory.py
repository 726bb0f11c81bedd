# Exponential: 1.6 ** 100 calls.
class Solution:
    def rob(self, nums: List[int]) -> int:
        if not nums:
            return 0
        return max(self.rob(nums[1:]), nums[0] + self.rob(nums[2:]))
