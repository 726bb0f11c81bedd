# Witness: after three_sum([1, -1, 0]) the call three_sum([1, 2, 3]) gives [[-1, 0, 1]] instead of [].
class Solution:
    found = set()

    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        for i in range(len(nums)):
            l, r = i + 1, len(nums) - 1
            while l < r:
                s = nums[i] + nums[l] + nums[r]
                if s == 0:
                    self.found.add((nums[i], nums[l], nums[r]))
                if s < 0:
                    l += 1
                else:
                    r -= 1
        return [list(t) for t in self.found]
