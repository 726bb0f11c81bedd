# Another way: find the seam, then the library's search in one part.
def search_rotated(nums, target):
    seam = bisect_left(nums, True, key=lambda number: number <= nums[-1])
    low, high = (seam, len(nums)) if target <= nums[-1] else (0, seam)
    slot = bisect_left(nums, target, low, high)
    return slot if slot < high and nums[slot] == target else -1
