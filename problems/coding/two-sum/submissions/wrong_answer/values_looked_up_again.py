# Witness: two_sum([3, 3], 6) gives [0, 0] instead of [0, 1].
# Sorted values are found, then looked up with index(): equal readings give one position twice.
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        ordered = sorted(nums)
        l, r = 0, len(nums) - 1
        while ordered[l] + ordered[r] != target:
            if ordered[l] + ordered[r] < target:
                l += 1
            else:
                r -= 1
        return [nums.index(ordered[l]), nums.index(ordered[r])]
