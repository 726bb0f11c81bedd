# Witness: longest_increasing_subsequence([3, 3]) gives 2 instead of 1.
# Mistake: common subsequence with the sorted list, from which duplicates were not removed
def longest_increasing_subsequence(nums):
    t = sorted(nums)
    row = [0] * (len(t) + 1)
    for x in nums:
        diag = 0
        for j, y in enumerate(t, 1):
            diag, row[j] = row[j], diag + 1 if x == y else max(row[j], row[j - 1])
    return row[-1]
