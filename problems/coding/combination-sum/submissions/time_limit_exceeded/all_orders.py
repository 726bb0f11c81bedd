# Finds every order of every selection and keeps one of each in a set.
def combination_sum(candidates, target):
    found = set()

    def go(path, rest):
        if rest == 0:
            found.add(tuple(sorted(path)))
        for c in candidates:
            if c <= rest:
                go(path + [c], rest - c)

    go([], target)
    return [list(t) for t in found]
