# Witness: search_rotated([3, -1, 0], 3) gives 1 instead of 0.
# Rank to slot: the seam is subtracted instead of added.
def search_rotated(nums, target):
    seam = nums.index(min(nums))
    ordered = nums[seam:] + nums[:seam]
    rank = bisect_left(ordered, target)
    if rank == len(nums) or ordered[rank] != target:
        return -1
    return (rank - seam) % len(nums)
