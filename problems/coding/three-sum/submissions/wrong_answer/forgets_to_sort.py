# Witness: three_sum([0, 1, 0, 0]) gives [] instead of [[0, 0, 0]].
class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        res = set()
        for i in range(len(nums) - 2):
            l, r = i + 1, len(nums) - 1
            while l < r:
                s = nums[i] + nums[l] + nums[r]
                if s == 0:
                    res.add(tuple(sorted((nums[i], nums[l], nums[r]))))
                if s <= 0:
                    l += 1
                else:
                    r -= 1
        return [list(t) for t in res]
