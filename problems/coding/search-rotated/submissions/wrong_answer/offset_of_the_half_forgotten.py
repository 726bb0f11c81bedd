# Witness: search_rotated([3], 5) gives 0 instead of -1.
# Mistake: recurses into copies of the halves and forgets to carry -1 through the offset
def search_rotated(nums, target):
    def go(a, off):
        if not a:
            return -1
        m = len(a) // 2
        if a[m] == target:
            return m + off
        left_sorted = a[0] < a[m] or m == 0
        if left_sorted == (a[0] <= target < a[m]) if left_sorted else not (a[m] < target <= a[-1]):
            return go(a[:m], off)
        r = go(a[m + 1:], 0)
        return r + off + m + 1
    return go(nums, 0)
