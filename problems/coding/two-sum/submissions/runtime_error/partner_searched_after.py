# Witness: two_sum([9, -2], 7) raises ValueError.
# Mistake: looks for the larger value only behind the smaller one
def two_sum(nums, target):
    vals = sorted(nums)
    lo, hi = 0, len(vals) - 1
    while lo < hi:
        s = vals[lo] + vals[hi]
        if s == target:
            break
        if s < target:
            lo += 1
        else:
            hi -= 1
    i = nums.index(vals[lo])
    j = nums.index(vals[hi], i + 1)   # start behind i so that equal values work
    return [i, j]
