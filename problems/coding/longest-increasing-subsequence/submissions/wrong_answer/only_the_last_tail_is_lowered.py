# Witness: longest_increasing_subsequence([1, 2, 0, 1, 2]) gives 2 instead of 3.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        tails = [nums[0]]
        for x in nums[1:]:
            if x > tails[-1]:
                tails.append(x)
            elif len(tails) == 1 or x > tails[-2]:
                tails[-1] = x
        return len(tails)
