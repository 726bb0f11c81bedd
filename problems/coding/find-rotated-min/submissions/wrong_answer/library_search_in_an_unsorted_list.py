# Witness: find_rotated_min([1, 0]) gives 1 instead of 0.
# Asks for the place of the last reading as if the whole list were rising.
def find_rotated_min(nums):
    return nums[bisect_right(nums, nums[-1]) % len(nums)]
