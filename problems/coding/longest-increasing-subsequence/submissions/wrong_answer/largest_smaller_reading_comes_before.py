# Witness: longest_increasing_subsequence([2, 0, 1, 3]) gives 2 instead of 3.
def longest_increasing_subsequence(nums):
    best = {}
    for reading in nums:
        below = max((other for other in best if other < reading), default=None)
        best[reading] = max(best.get(reading, 0), 1 + best.get(below, 0))
    return max(best.values())
