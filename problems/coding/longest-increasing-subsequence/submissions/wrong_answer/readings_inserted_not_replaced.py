# Witness: longest_increasing_subsequence([2, 1]) gives 2 instead of 1.
# Counts the different readings.
def longest_increasing_subsequence(nums):
    tails = []
    for reading in nums:
        place = bisect_left(tails, reading)
        if tails[place:place + 1] != [reading]:
            tails.insert(place, reading)
    return len(tails)
