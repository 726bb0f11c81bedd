# Witness: combination_sum([2, 5], 24) gives 2 items instead of 3.
# Mistake: a remainder reached before is not followed again
def combination_sum(candidates, target):
    res, path, seen = [], [], set()

    def go(i, rest):
        if rest == 0:
            res.append(path[:])
            return
        if (i, rest) in seen:
            return
        seen.add((i, rest))
        for j in range(i, len(candidates)):
            if candidates[j] <= rest:
                path.append(candidates[j])
                go(j, rest - candidates[j])
                path.pop()

    go(0, target)
    return res
