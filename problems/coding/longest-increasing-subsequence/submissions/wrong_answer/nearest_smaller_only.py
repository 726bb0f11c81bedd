# Witness: longest_increasing_subsequence([2, 6, -3, 7]) gives 2 instead of 3.
# Mistake: extends only the nearest smaller reading before
def longest_increasing_subsequence(nums):
    best = []
    for i, x in enumerate(nums):
        k = 1
        for j in range(i - 1, -1, -1):
            if nums[j] < x:
                k = best[j] + 1
                break
        best.append(k)
    return max(best)
