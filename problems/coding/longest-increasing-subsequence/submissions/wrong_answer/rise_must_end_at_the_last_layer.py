# Witness: longest_increasing_subsequence([1, 2, 0]) gives 1 instead of 2.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        dp = []
        for i, x in enumerate(nums):
            dp.append(1 + max((dp[j] for j in range(i) if nums[j] < x), default=0))
        return dp[-1]
