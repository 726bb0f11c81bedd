# Witness: product_except_self([2, 3]) gives [6, 6] instead of [3, 2].
# Multiplies before it writes.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []
        before = 1
        for x in nums:
            before *= x
            answer.append(before)
        behind = 1
        for i in range(len(nums) - 1, -1, -1):
            answer[i] *= behind
            behind *= nums[i]
        return answer
