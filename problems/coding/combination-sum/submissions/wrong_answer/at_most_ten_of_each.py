# Witness: combination_sum([2], 40) gives []
#   instead of [[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]].
def combination_sum(candidates, target):
    found = []
    for counts in _counts(candidates, target):
        found.append([c for c, k in zip(candidates, counts) for _ in range(k)])
    return found


def _counts(candidates, target):
    if not candidates:
        if target == 0:
            yield ()
        return
    for k in range(min(target // candidates[0], 10) + 1):
        for rest in _counts(candidates[1:], target - k * candidates[0]):
            yield (k, *rest)
