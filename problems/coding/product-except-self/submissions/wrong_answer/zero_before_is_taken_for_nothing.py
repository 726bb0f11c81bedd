# Witness: product_except_self([0, 2, 3]) gives [6, 3, 2] instead of [6, 0, 0].
# "or 1" is meant for an empty side, but catches a product of 0, too.
def product_except_self(nums):
    n = len(nums)
    before, behind = [0] * n, [0] * n
    for i in range(1, n):
        before[i] = (before[i - 1] or 1) * nums[i - 1]
    for i in range(n - 2, -1, -1):
        behind[i] = (behind[i + 1] or 1) * nums[i + 1]
    return [(before[i] or 1) * (behind[i] or 1) for i in range(n)]
