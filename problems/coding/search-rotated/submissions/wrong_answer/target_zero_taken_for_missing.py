# Witness: search_rotated([0, 3], 0) gives -1 instead of 0.
# Mistake: a target of 0 is taken for no target
from bisect import bisect_left

class Solution:
    def searchRotated(self, nums, target):
        if not nums or not target:
            return -1
        n = len(nums)
        lo, hi = 0, n - 1
        while lo < hi:
            mid = (lo + hi) // 2
            if nums[mid] > nums[hi]:
                lo = mid + 1
            else:
                hi = mid
        if target > nums[-1]:
            a, b = 0, lo
        else:
            a, b = lo, n
        i = bisect_left(nums, target, a, b)
        return i if i < b and nums[i] == target else -1

def search_rotated(nums, target):
    return Solution().searchRotated(nums, target)
