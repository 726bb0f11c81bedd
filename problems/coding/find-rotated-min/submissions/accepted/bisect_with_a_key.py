# The library's search, asked where "not above the last reading" begins to hold.
def find_rotated_min(nums):
    return nums[bisect_left(nums, True, key=lambda reading: reading <= nums[-1])]
