# Witness: find_rotated_min([-1, 0]) gives 0 instead of -1.
def find_rotated_min(nums):
    best = -1
    for x in nums:
        if best < 0 or x < best:
            best = x
    return best
