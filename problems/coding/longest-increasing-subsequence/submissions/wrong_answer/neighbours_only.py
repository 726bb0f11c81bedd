# Witness: longest_increasing_subsequence([1, 0, 2, 1, 3]) gives 2 instead of 3.
# The longest stretch of neighbours that rise.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        best = run = 1
        for a, b in pairwise(nums):
            run = run + 1 if b > a else 1
            best = max(best, run)
        return best
