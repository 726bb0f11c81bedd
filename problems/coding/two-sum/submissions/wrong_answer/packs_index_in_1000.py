# Witness: two_sum([0] * 1000 + [5, 7], 12) gives [] instead of [1000, 1001].
# Mistake: packs value and index as value * 1000 + index; fails for more than 1000 readings
def two_sum(nums, target):
    packed = sorted(x * 1000 + i for i, x in enumerate(nums))
    lo, hi = 0, len(packed) - 1
    while lo < hi:
        s = packed[lo] // 1000 + packed[hi] // 1000
        if s == target:
            return [packed[lo] % 1000, packed[hi] % 1000]
        if s < target:
            lo += 1
        else:
            hi -= 1
    return []
