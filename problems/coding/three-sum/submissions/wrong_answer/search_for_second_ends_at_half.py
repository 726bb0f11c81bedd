# Witness: three_sum([2, 2, -4]) gives [] instead of [[-4, 2, 2]].
# The search for the second ends where it passes half of the rest, exclusive.
def three_sum(nums):
    count = Counter(nums)
    vals = sorted(count)
    out = []
    for i, a in enumerate(vals):
        for b in vals[i:]:
            if 2 * b >= -a and (a or b):
                break
            c = -a - b
            if c in count and all(count[v] >= k for v, k in Counter((a, b, c)).items()):
                out.append([a, b, c])
    return out
