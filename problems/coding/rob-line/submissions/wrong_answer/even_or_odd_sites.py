# Witness: rob_line([9, 1, 1, 9]) gives 10 instead of 18.
class Solution:
    def rob(self, nums: List[int]) -> int:
        return max(sum(nums[::2]), sum(nums[1::2]))
