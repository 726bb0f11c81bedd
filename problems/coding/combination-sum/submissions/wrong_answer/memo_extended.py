# Witness: combination_sum([2, 3, 4], 9) gives [[3, 3, 3], [2, 4, 3], [2, 3, 4], [2, 2, 2, 3]] instead of [[2, 2, 2, 3], [2, 3, 4], [3, 3, 3]].
# Mistake: extends a remembered list in place
def combination_sum(candidates, target):
    memo = {}

    def go(i, rest):
        if rest == 0:
            return [[]]
        if rest < 0 or i == len(candidates):
            return []
        if (i, rest) not in memo:
            res = go(i + 1, rest)
            res += [[candidates[i]] + w for w in go(i, rest - candidates[i])]
            memo[i, rest] = res
        return memo[i, rest]

    return go(0, target)
