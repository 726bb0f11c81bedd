# Witness: product_except_self([2, 3]) gives [1, 2] instead of [3, 2].
# The last gain never joins the running product from the right.
def product_except_self(nums):
    answer = [1] * len(nums)
    for i in range(1, len(nums)):
        answer[i] = answer[i - 1] * nums[i - 1]
    behind = 1
    for i in range(len(nums) - 2, -1, -1):
        answer[i] *= behind
        behind *= nums[i]
    return answer
