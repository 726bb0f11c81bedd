# Witness: rob_line([7]) raises IndexError instead of giving 7.
class Solution:
    def rob(self, nums: List[int]) -> int:
        dp = [nums[0], max(nums[0], nums[1])]
        for i in range(2, len(nums)):
            dp.append(max(dp[i - 1], dp[i - 2] + nums[i]))
        return dp[-1]
