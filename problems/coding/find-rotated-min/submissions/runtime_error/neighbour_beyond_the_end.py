# Witness: find_rotated_min([0]) raises IndexError instead of giving 0.
class Solution:
    def findMin(self, nums: List[int]) -> int:
        l, r = 0, len(nums) - 1
        while True:
            m = (l + r) // 2
            if nums[m] > nums[m + 1]:
                return nums[m + 1]
            if nums[m] > nums[-1]:
                l = m + 1
            else:
                r = m
            if l == r:
                return nums[l]
