# Witness: longest_increasing_subsequence([-2, 2, 7, -1, 2, 3]) gives 3 instead of 4.
# Mistake: replaces only the first or the last pile top, never one in between
def longest_increasing_subsequence(nums):
    tails = []
    for x in nums:
        if not tails or x > tails[-1]:
            tails.append(x)
        elif len(tails) == 1 or x > tails[-2]:
            tails[-1] = x
        elif x < tails[0]:
            tails[0] = x
    return len(tails)
