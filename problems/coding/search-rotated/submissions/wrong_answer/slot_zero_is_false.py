# Witness: search_rotated([5], 5) gives -1 instead of 0.
# Mistake: joins the two searches with "or", so slot 0 counts as "not found"
from bisect import bisect_left
def search_rotated(nums, target):
    p = nums.index(min(nums))
    def find(a, b):
        i = bisect_left(nums, target, a, b)
        return i if i < b and nums[i] == target else None
    return find(0, p) or find(p, len(nums)) or -1
