# Witness: rob_line([1, 0, 1]) gives 1 instead of 2.
class Solution:
    def rob(self, nums: List[int]) -> int:
        def line(values):
            before, best = 0, 0
            for value in values:
                before, best = best, max(best, before + value)
            return best

        return max(nums[0], line(nums[1:]), line(nums[:-1]))
