# Recursion on the list: take the first length once more, or leave it for good.
def combination_sum(candidates, target):
    if target == 0:
        return [[]]
    if target < 0 or not candidates:
        return []
    first, *rest = candidates
    taken = [[first, *others] for others in combination_sum(candidates, target - first)]
    return taken + combination_sum(rest, target)
