# Witness: combination_sum([2], 40) gives [] instead of [[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]].
# Mistake: uses a length at most ten times
def combination_sum(candidates, target):
    partial = [([], target)]
    for c in candidates:
        partial = [(w + [c] * k, rest - k * c) for w, rest in partial for k in range(11) if k * c <= rest]
    return [w for w, rest in partial if rest == 0]
