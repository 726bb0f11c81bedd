# Functional: the first length once more, or the others alone.
def combination_sum(candidates, target):
    def go(cs, rest):
        if not rest:
            return [[]]
        if not cs or rest < 0:
            return []
        return [[cs[0]] + w for w in go(cs, rest - cs[0])] + go(cs[1:], rest)
    return go(candidates, target)
