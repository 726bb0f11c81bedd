# Witness: find_rotated_min([7]) raises ValueError.
# Mistake: np.diff of one reading is empty and min() fails
import numpy as np

def find_rotated_min(nums):
    d = np.diff(nums)
    return nums[0] if d.min() > 0 else nums[int(d.argmin()) + 1]
