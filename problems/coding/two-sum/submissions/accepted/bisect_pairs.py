# Sorted pairs of value and index, a binary search for every partner.
from bisect import bisect_left

def two_sum(nums, target):
    pairs = sorted((x, i) for i, x in enumerate(nums))
    for i, x in enumerate(nums):
        pos = bisect_left(pairs, (target - x, i + 1))
        if pos < len(pairs) and pairs[pos][0] == target - x:
            return [i, pairs[pos][1]]
    return []
