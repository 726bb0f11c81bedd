# Witness: after combination_sum([2], 2) the call combination_sum([9], 8) gives [[2]] instead of [].
def combination_sum(candidates, target, chosen=(), found=[]):
    if target == 0:
        found.append(list(chosen))
    for index, length in enumerate(candidates):
        if length <= target:
            combination_sum(candidates[index:], target - length, (*chosen, length), found)
    return found
