# Witness: find_rotated_min([4, 0, 2]) gives 4 instead of 0.
# Mistake: a 0 after the drop is falsy and taken for "no drop"
def find_rotated_min(nums):
    return next((b for a, b in zip(nums, nums[1:]) if b < a), None) or nums[0]
