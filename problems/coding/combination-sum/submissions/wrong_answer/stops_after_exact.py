# Witness: combination_sum([4, 2], 4) gives [[4]] instead of [[4], [2, 2]].
# Mistake: leaves the loop after an exact fit, right only for sorted lengths
def combination_sum(candidates, target):
    res, path = [], []

    def go(i, rest):
        if rest == 0:
            res.append(path[:])
            return
        for j in range(i, len(candidates)):
            if candidates[j] <= rest:
                path.append(candidates[j])
                go(j, rest - candidates[j])
                path.pop()
                if candidates[j] == rest:
                    break

    go(0, target)
    return res
