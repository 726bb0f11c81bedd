# Keeps every rise found so far and extends each that can be extended.
def longest_increasing_subsequence(nums):
    lasts = []
    for reading in nums:
        lasts += [(reading, length + 1) for last, length in lasts if last < reading]
        lasts.append((reading, 1))
    return max(length for _, length in lasts)
