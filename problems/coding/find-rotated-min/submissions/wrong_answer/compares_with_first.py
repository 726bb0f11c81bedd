# Witness: find_rotated_min([2, 1]) gives 2 instead of 1.
# Mistake: mid == 0 is compared with itself, so a drop right after the first reading is lost
def find_rotated_min(nums):
    if nums[0] <= nums[-1]:
        return nums[0]
    lo, hi = 0, len(nums) - 1
    while lo < hi:
        mid = (lo + hi) // 2
        if nums[mid] > nums[0]:
            lo = mid + 1
        else:
            hi = mid
    return nums[lo]
