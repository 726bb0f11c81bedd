# Witness: search_rotated([7], 7) gives -1 instead of 0.
# Mistake: looks for a seam between two slots and searches one part only if there is none
from bisect import bisect_left
def search_rotated(nums, target):
    lo, hi = 0, len(nums) - 1
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if nums[mid] > nums[lo]:
            lo = mid
        else:
            hi = mid
    a, b = (0, hi) if target >= nums[0] else (hi, len(nums))
    i = bisect_left(nums, target, a, b)
    return i if i < b and nums[i] == target else -1
