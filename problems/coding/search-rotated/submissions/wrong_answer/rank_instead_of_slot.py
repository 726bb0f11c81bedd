# Witness: search_rotated([3, 1], 1) gives 0 instead of 1.
def search_rotated(nums, target):
    ordered = sorted(nums)
    return ordered.index(target) if target in nums else -1
