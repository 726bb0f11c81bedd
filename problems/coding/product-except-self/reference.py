def product_except_self(nums: list[int]) -> list[int]:
    """Products of what stands before, times those of what stands behind: O(n) time."""
    products = []
    before = 1
    for gain in nums:
        products.append(before)
        before *= gain
    behind = 1
    for index in reversed(range(len(nums))):
        products[index] *= behind
        behind *= nums[index]
    return products
