# Witness: longest_increasing_subsequence([6, 7]) gives 1 instead of 2.
# Mistake: looks below value - 1, so a rise by exactly 1 is missed
def longest_increasing_subsequence(nums):
    lo = min(nums)
    best = [0] * (max(nums) - lo + 1)
    for x in nums:
        v = x - lo
        best[v] = max(best[v], 1 + max(best[:max(0, v - 1)], default=0))
    return max(best)
