# Witness: search_rotated([3, 1], 1) gives -1 instead of 1.
def search_rotated(nums, target):
    slot = bisect_left(nums, target)
    return slot if slot < len(nums) and nums[slot] == target else -1
