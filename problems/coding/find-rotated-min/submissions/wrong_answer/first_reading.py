# Witness: find_rotated_min([2, 0, 1]) gives 1 instead of 0.
def find_rotated_min(nums):
    return nums[0] if nums[0] < nums[-1] else nums[-1]
