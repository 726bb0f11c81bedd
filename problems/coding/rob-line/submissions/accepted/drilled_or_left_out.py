# Another recurrence: two states for each site, drilled or left out.
class Solution:
    def rob(self, nums: List[int]) -> int:
        drilled, out = nums[0], 0
        for value in nums[1:]:
            drilled, out = out + value, max(drilled, out)
        return max(drilled, out)
