# Witness: three_sum([1, -2, 0]) gives [[-2, 1, 1]] instead of [].
# One entry may serve as both of the greater amounts.
def three_sum(nums):
    count = Counter(nums)
    vals = sorted(count)
    out = []
    if count[0] >= 3:
        out.append([0, 0, 0])
    for i, a in enumerate(vals):
        for b in vals[i:]:
            c = -a - b
            if c >= b and c in count and not (a == b == c):
                if a == b and count[a] < 2:
                    continue
                out.append([a, b, c])
    return out
