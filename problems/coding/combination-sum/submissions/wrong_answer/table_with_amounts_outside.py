# Witness: combination_sum([2, 3], 7) gives [[3, 2, 2], [2, 3, 2], [2, 2, 3]] instead of [[2, 2, 3]].
# The loop over amounts stands outside, so orders are listed.
def combination_sum(candidates, target):
    table = [[] for _ in range(target + 1)]
    table[0].append([])
    for amount in range(1, target + 1):
        for length in candidates:
            if length <= amount:
                table[amount] += [[*shorter, length] for shorter in table[amount - length]]
    return table[target]
