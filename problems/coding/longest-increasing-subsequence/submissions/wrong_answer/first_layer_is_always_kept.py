# Witness: longest_increasing_subsequence([3, 1, 2]) gives 1 instead of 2.
def longest_increasing_subsequence(nums):
    tails = [nums[0]]
    for reading in nums[1:]:
        if reading > nums[0]:
            place = bisect_left(tails, reading)
            tails[place:place + 1] = [reading]
    return len(tails)
