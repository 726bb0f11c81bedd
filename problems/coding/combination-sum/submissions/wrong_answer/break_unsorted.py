# Witness: combination_sum([9, 4], 8) gives [] instead of [[4, 4]].
# Mistake: stops at the first length that is too long although the lengths are not sorted
def combination_sum(candidates, target):
    res, path = [], []

    def go(i, rest):
        if rest == 0:
            res.append(path[:])
            return
        for j in range(i, len(candidates)):
            if candidates[j] > rest:
                break
            path.append(candidates[j])
            go(j, rest - candidates[j])
            path.pop()

    go(0, target)
    return res
