# Witness: combination_sum([2, 4, 6], 12)
#   gives [[2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 4], [4, 4, 4], [2, 2, 4, 4], [2, 4, 6], [6, 6]]
#   instead of [[2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 4], [2, 2, 2, 6], [2, 2, 4, 4], [2, 4, 6], [4, 4,
#   4], [6, 6]].
# Selections are told apart by the sum of the squares of their lengths.
def combination_sum(candidates, target):
    found = {}

    def fill(first, chosen, remaining):
        if remaining == 0:
            found[sum(c * c for c in chosen)] = chosen
        for i in range(first, len(candidates)):
            if candidates[i] <= remaining:
                fill(i, chosen + [candidates[i]], remaining - candidates[i])

    fill(0, [], target)
    return list(found.values())
