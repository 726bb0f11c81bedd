# Different amounts in order, the third by its count; twins and zeros apart.
from collections import Counter

def three_sum(nums):
    cnt = Counter(nums)
    vals = sorted(cnt)
    res = []
    if cnt[0] >= 3:
        res.append([0, 0, 0])
    for x in vals:
        if x and cnt[x] >= 2 and -2 * x in cnt:
            res.append([x, x, -2 * x])
    for i, a in enumerate(vals):
        for b in vals[i + 1:]:
            c = -a - b
            if c > b and c in cnt:
                res.append([a, b, c])
    return res
