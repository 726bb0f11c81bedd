# Exponential: every rising choice is visited.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        def best(i, last):
            if i == len(nums):
                return 0
            without = best(i + 1, last)
            if nums[i] > last:
                return max(without, 1 + best(i + 1, nums[i]))
            return without

        return best(0, -inf)
