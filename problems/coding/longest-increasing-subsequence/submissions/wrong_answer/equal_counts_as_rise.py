# Witness: longest_increasing_subsequence([3, 3]) gives 2 instead of 1.
# Mistake: bisect_right lets equal readings rise
from bisect import bisect_right

class Solution:
    def longestIncreasingSubsequence(self, nums):
        tails = []
        for x in nums:
            i = bisect_right(tails, x)
            tails[i:i + 1] = [x]
        return len(tails)

def longest_increasing_subsequence(nums):
    return Solution().longestIncreasingSubsequence(nums)
