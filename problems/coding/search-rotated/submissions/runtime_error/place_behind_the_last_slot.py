# Witness: search_rotated([1, 3], 4) raises IndexError instead of giving -1.
# A number above all others belongs behind the last slot, where there is nothing to look at.
def search_rotated(nums, target):
    seam = nums.index(min(nums))
    ordered = nums[seam:] + nums[:seam]
    rank = bisect_left(ordered, target)
    return (rank + seam) % len(nums) if ordered[rank] == target else -1
