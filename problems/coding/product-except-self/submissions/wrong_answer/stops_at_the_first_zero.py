# Witness: product_except_self([0, 2]) gives [0, 0] instead of [2, 0].
# Once the product is 0, all that follows is taken for 0.
def product_except_self(nums):
    answer = []
    for i in range(len(nums)):
        if nums[i] == 0:
            return answer + [0] * (len(nums) - i)
        answer.append(math.prod(nums[:i]) * math.prod(nums[i + 1:]))
    return answer
