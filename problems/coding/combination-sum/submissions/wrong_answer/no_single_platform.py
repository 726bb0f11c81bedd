# Witness: combination_sum([5], 5) gives [] instead of [[5]].
# Mistake: one platform that fills the recess alone is missed
def combination_sum(candidates, target):
    cs, res = sorted(candidates), []

    def go(path, i, rest):
        if path and rest in cs[i:]:
            res.append(path + [rest])
        for j in range(i, len(cs)):
            if 2 * cs[j] <= rest:
                go(path + [cs[j]], j, rest - cs[j])

    go([], 0, target)
    return res
