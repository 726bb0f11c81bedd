# Witness: longest_increasing_subsequence([2, 2]) gives 2 instead of 1.
# The sorted copy keeps equal readings.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        ordered = sorted(nums)
        dp = [[0] * (len(nums) + 1) for _ in range(len(nums) + 1)]
        for i, x in enumerate(nums):
            for j, y in enumerate(ordered):
                dp[i + 1][j + 1] = dp[i][j] + 1 if x == y else max(dp[i][j + 1], dp[i + 1][j])
        return dp[-1][-1]
