# Witness: longest_increasing_subsequence([-1, 0]) gives 0 instead of 2.
def longest_increasing_subsequence(nums):
    tails = [0]
    for reading in nums:
        if reading > tails[-1]:
            tails.append(reading)
        else:
            place = bisect_left(tails, reading)
            if place:
                tails[place] = reading
    return len(tails) - 1
