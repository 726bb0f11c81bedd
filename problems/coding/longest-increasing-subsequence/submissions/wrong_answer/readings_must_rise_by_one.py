# Witness: longest_increasing_subsequence([1, 3]) gives 1 instead of 2.
def longest_increasing_subsequence(nums):
    best = defaultdict(int)
    for reading in nums:
        best[reading] = max(best[reading], best[reading - 1] + 1)
    return max(best.values())
