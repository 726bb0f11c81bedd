# Witness: three_sum([100000, 50000, 50001]) gives 3 items instead of 0.
# Mistake: presence table is indexed with a negative number for sums above 100000
from collections import Counter

def three_sum(nums):
    OFF = 100_000
    cnt = Counter(nums)
    vals = sorted(cnt, reverse=True)
    here = [False] * (2 * OFF + 1)
    for x in vals:
        here[x + OFF] = True
    res = [[0, 0, 0]] if cnt[0] > 2 else []
    for x in vals:
        if x and cnt[x] > 1 and -2 * x in cnt:
            res.append([x, x, -2 * x])
    for i, a in enumerate(vals):
        for b in vals[i + 1:]:
            c = -a - b
            if c < b and here[c + OFF]:
                res.append([a, b, c])
    return res
