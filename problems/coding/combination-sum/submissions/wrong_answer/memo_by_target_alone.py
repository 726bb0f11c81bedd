# Witness: after combination_sum([2, 3], 8) the call combination_sum([5, 3], 8)
#   gives [[2, 2, 2, 2], [2, 3, 3]] instead of [[5, 3]].
@lru_cache(None)
def _all(target):
    return [list(s) for s in _spread(tuple(LENGTHS), target)]


LENGTHS = []


def _spread(lengths, target):
    if target == 0:
        yield ()
    for i, c in enumerate(lengths):
        if c <= target:
            for rest in _spread(lengths[i:], target - c):
                yield (c, *rest)


def combination_sum(candidates, target):
    LENGTHS[:] = candidates
    return _all(target)
