# Witness: longest_increasing_subsequence([-10000, 3]) gives 1 instead of 2.
# Mistake: -10000 stands for "nothing kept yet", so a reading of -10000 is never kept before others
def longest_increasing_subsequence(nums):
    tails = [-10_000]
    for x in nums:
        if x > tails[-1]:
            tails.append(x)
        else:
            i = next(i for i, t in enumerate(tails) if t >= x)
            if i:
                tails[i] = x
    return max(1, len(tails) - 1)
