# Witness: rob_line([2, 1, 1, 2]) gives 3 instead of 4.
class Solution:
    def rob(self, nums: List[int]) -> int:
        if len(nums) == 1:
            return nums[0]
        before, best = nums[0], nums[1]
        for value in nums[2:]:
            before, best = best, max(best, before + value)
        return max(before, best)
