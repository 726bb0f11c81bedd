# Witness: after find_rotated_min([3, 1, 2]) the call find_rotated_min([7]) gives 1 instead of 7.
BEST = []


def find_rotated_min(nums):
    BEST.append(min(nums))
    return min(BEST)
