# Witness: two_sum([1, 0, 0], 0) gives [0, 1] instead of [1, 2].
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        l, r = 0, len(nums) - 1
        while l < r:
            total = nums[l] + nums[r]
            if total == target:
                return [l, r]
            if total < target:
                l += 1
            else:
                r -= 1
        return [0, 1]
