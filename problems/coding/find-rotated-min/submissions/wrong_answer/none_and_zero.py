# Witness: find_rotated_min([0, 4, 6]) gives 4 instead of 0.
# Mistake: a smallest reading of 0 counts as not set
def find_rotated_min(nums):
    best = None
    for x in nums:
        if not best or x < best:
            best = x
    return best
