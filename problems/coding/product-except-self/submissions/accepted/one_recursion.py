# One recursion for both walks: products before go down, products behind come back up.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        def walk(i, before):
            if i == len(nums):
                return 1
            gain = nums[i]
            behind = walk(i + 1, before * gain)
            nums[i] = before * behind
            return behind * gain

        walk(0, 1)
        return nums
