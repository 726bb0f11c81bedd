# The usual table, written over the input: the last chosen site is two or three back.
class Solution:
    def rob(self, nums: List[int]) -> int:
        for i in range(2, len(nums)):
            nums[i] += max(nums[i - 2], nums[i - 3] if i > 2 else 0)
        return max(nums[-2:])
