# Witness: find_rotated_min(list(range(4100, 5000)) + list(range(4100))) gives 4999 instead of 0.
# Mistake: a fixed 12 rounds of halving do not suffice above 4096 readings
def find_rotated_min(nums):
    lo, hi = 0, len(nums) - 1
    for _ in range(12):
        if lo == hi:
            break
        mid = (lo + hi) // 2
        if nums[mid] > nums[hi]:
            lo = mid + 1
        else:
            hi = mid
    return nums[lo]
