# One path that grows and shrinks; copied when it fits.
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

    go(0, target)
    return res
