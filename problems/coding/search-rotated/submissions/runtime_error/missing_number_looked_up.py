# Witness: search_rotated([0], 1) raises ValueError instead of giving -1.
def search_rotated(nums, target):
    return nums.index(target)
