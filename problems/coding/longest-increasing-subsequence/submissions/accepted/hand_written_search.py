# Patience sorting with a binary search of its own, written over the input.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        size = 0
        for x in nums:
            i, j = 0, size
            while i != j:
                m = (i + j) // 2
                if nums[m] < x:
                    i = m + 1
                else:
                    j = m
            nums[i] = x
            size = max(i + 1, size)
        return size
