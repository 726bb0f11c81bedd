# Witness: find_rotated_min([3, 1, 2]) gives 3 instead of 1.
# Mistake: moves hi below mid although mid may be the smallest
def find_rotated_min(nums):
    lo, hi = 0, len(nums) - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] > nums[hi]:
            lo = mid + 1
        else:
            hi = mid - 1
    return nums[lo]
