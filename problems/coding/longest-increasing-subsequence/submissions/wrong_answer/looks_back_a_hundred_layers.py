# Witness: longest_increasing_subsequence([1, 2] + [0] * 100 + [3, 4]) gives 3 instead of 4.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        dp = []
        for i, x in enumerate(nums):
            before = range(max(0, i - 100), i)
            dp.append(1 + max((dp[j] for j in before if nums[j] < x), default=0))
        return max(dp)
