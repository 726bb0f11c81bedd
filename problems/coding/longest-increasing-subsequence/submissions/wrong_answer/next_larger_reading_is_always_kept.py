# Witness: longest_increasing_subsequence([0, 2, 1, 2]) gives 2 instead of 3.
# From every start, greedily.
def longest_increasing_subsequence(nums):
    best = 0
    for start in range(len(nums)):
        last, length = nums[start], 1
        for reading in nums[start + 1:]:
            if reading > last:
                last, length = reading, length + 1
        best = max(best, length)
    return best
