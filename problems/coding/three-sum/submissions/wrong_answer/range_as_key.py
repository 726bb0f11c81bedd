# Witness: three_sum([-3, 1, 2, -2, -1, 3]) gives [[-3, 1, 2]] instead of [[-3, 1, 2], [-2, -1, 3]].
# Mistake: recognises repeats by largest minus smallest
def three_sum(nums):
    nums = sorted(nums)
    found = {}
    for i, a in enumerate(nums):
        if a > 0:
            break
        seen = set()
        for b in nums[i + 1:]:
            c = -a - b
            if c in seen:
                found.setdefault(b - a, [a, c, b])   # the sum is fixed, so the spread tells them apart
            seen.add(b)
    return list(found.values())
