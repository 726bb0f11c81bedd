# Longest rise that ends at each layer, quadratic.
def longest_increasing_subsequence(nums):
    best = []
    for i, x in enumerate(nums):
        best.append(1 + max((best[j] for j in range(i) if nums[j] < x), default=0))
    return max(best)
