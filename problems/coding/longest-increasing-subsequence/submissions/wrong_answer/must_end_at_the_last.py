# Witness: longest_increasing_subsequence([3, 7, 3]) gives 1 instead of 2.
# Mistake: returns the best rise that ends in the last layer
def longest_increasing_subsequence(nums):
    best = []
    for i, x in enumerate(nums):
        best.append(1 + max((best[j] for j in range(i) if nums[j] < x), default=0))
    return best[-1]
