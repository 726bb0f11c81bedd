# Witness: search_rotated([1, 3], 3) gives -1 instead of 1.
# Without a seam the first part is taken for empty, and nothing is found.
def search_rotated(nums, target):
    seam = nums.index(min(nums))
    low, high = (0, seam) if target >= nums[0] else (seam, len(nums))
    slot = bisect_left(nums, target, low, high)
    return slot if slot < high and nums[slot] == target else -1
