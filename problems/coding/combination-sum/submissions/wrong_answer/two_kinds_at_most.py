# Witness: combination_sum([2, 3, 4], 9) gives [[2, 2, 2, 3], [3, 3, 3]]
#   instead of [[2, 2, 2, 3], [2, 3, 4], [3, 3, 3]].
# Pairs of lengths with all counts; selections of three kinds never come.
def combination_sum(candidates, target):
    found = set()
    for a in candidates:
        if target % a == 0:
            found.add((a,) * (target // a))
        for b in candidates:
            if a < b:
                for k in range(1, target // a + 1):
                    rest = target - k * a
                    if rest > 0 and rest % b == 0:
                        found.add((a,) * k + (b,) * (rest // b))
    return [list(f) for f in found]
