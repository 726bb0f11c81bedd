# Witness: after longest_increasing_subsequence([1, 2]) the call longest_increasing_subsequence([5]) gives 3 instead of 1.
def longest_increasing_subsequence(nums, tails=[]):
    for reading in nums:
        place = bisect_left(tails, reading)
        tails[place:place + 1] = [reading]
    return len(tails)
