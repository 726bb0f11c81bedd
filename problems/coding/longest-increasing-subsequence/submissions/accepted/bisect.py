# Lowest end of a rise of each length, by binary search.
from bisect import bisect_left

class Solution:
    def longestIncreasingSubsequence(self, nums):
        tails = []
        for x in nums:
            i = bisect_left(tails, x)
            tails[i:i + 1] = [x]
        return len(tails)

def longest_increasing_subsequence(nums):
    return Solution().longestIncreasingSubsequence(nums)
