# Witness: search_rotated([3, 1], 1) gives 0 instead of 1.
# The slot within the part behind the seam is not moved back by the seam.
def search_rotated(nums, target):
    seam = nums.index(min(nums))
    part = nums[:seam] if seam and target >= nums[0] else nums[seam:]
    slot = bisect_left(part, target)
    return slot if slot < len(part) and part[slot] == target else -1
