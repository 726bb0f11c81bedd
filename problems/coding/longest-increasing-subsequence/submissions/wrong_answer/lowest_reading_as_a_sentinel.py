# Witness: longest_increasing_subsequence([-10000, 5]) gives 1 instead of 2.
# "Nothing kept yet" is written as -10,000.
def longest_increasing_subsequence(nums):
    tails = [-10_000]
    for reading in nums:
        place = bisect_left(tails, reading)
        if place:
            tails[place:place + 1] = [reading]
    return max(1, len(tails) - 1)
