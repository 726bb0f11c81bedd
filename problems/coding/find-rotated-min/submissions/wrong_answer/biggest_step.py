# Witness: find_rotated_min([2, 1]) gives 2 instead of 1.
# Mistake: with two readings both steps of the ring are equally big and the wrong one wins
def find_rotated_min(nums):
    """The fall at the cut is the biggest step of the ring."""
    n = len(nums)
    k = max(range(n), key=lambda i: abs(nums[i] - nums[i - 1]))
    return min(nums[k], nums[0])
