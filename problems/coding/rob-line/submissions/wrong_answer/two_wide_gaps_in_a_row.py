# Witness: rob_line([9, 3, 1, 9, 0, 2, 7]) gives 20 instead of 25.
# Mistake: leaving out two sites is never tried twice in a row
def rob_line(nums):
    n = len(nums)
    best = {}
    def go(i, last_gap):
        if i >= n:
            return 0
        key = (i, last_gap)
        if key not in best:
            r = nums[i] + go(i + 2, 1)
            if last_gap != 2:
                r = max(r, nums[i] + go(i + 3, 2))
            best[key] = r
        return best[key]
    return max(go(0, 1), go(1, 1))
