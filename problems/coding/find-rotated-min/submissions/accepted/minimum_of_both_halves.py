# The smaller of the minima of both halves; a rising half answers at once.
def find_rotated_min(nums):
    def go(lo, hi):
        if nums[lo] <= nums[hi]:
            return nums[lo]
        mid = (lo + hi) // 2
        return min(go(lo, mid), go(mid + 1, hi))
    return go(0, len(nums) - 1)
