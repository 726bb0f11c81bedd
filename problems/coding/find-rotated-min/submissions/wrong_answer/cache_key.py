# Witness: after find_rotated_min([5, 9, 1, 2]) the call find_rotated_min([5, 9, 0, 2]) gives 1 instead of 0.
# Mistake: remembers answers by first reading, last reading and length
_known = {}

def find_rotated_min(nums):
    key = (nums[0], nums[-1], len(nums))
    if key not in _known:
        lo, hi = 0, len(nums) - 1
        while lo < hi:
            mid = (lo + hi) // 2
            if nums[mid] > nums[hi]:
                lo = mid + 1
            else:
                hi = mid
        _known[key] = nums[lo]
    return _known[key]
