# Witness: combination_sum([8, 3], 11) gives [] instead of [[8, 3]].
# Mistake: prunes when the remainder is smaller than the last length, right only for sorted lengths
def combination_sum(candidates, target):
    res, path = [], []

    def go(i, rest):
        if rest == 0:
            res.append(path[:])
            return
        for j in range(i, len(candidates)):
            if candidates[j] == rest or 2 * candidates[j] <= rest:
                path.append(candidates[j])
                go(j, rest - candidates[j])
                path.pop()

    go(0, target)
    return res
