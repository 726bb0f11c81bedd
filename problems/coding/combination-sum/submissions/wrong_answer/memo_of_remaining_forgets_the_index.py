# Witness: combination_sum([2, 3], 8) gives [[2, 2, 2, 2], [2, 3, 3], [3, 3, 2]]
#   instead of [[2, 2, 2, 2], [2, 3, 3]].
# Selections for a remainder are remembered without the first length allowed.
def combination_sum(candidates, target):
    memo = {}

    def fill(first, remaining):
        if remaining == 0:
            return [[]]
        if remaining not in memo:
            memo[remaining] = [
                [candidates[i], *rest]
                for i in range(first, len(candidates))
                if candidates[i] <= remaining
                for rest in fill(i, remaining - candidates[i])
            ]
        return memo[remaining]

    return fill(0, target)
