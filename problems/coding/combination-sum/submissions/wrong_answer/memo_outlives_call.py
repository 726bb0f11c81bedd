# Witness: after combination_sum([2], 4) the call combination_sum([4], 4) gives [[2, 2]] instead of [[4]].
# Mistake: results are remembered by position and remainder over calls
_memo = {}

def combination_sum(candidates, target):
    def go(i, rest):
        if rest == 0:
            return [[]]
        if rest < 0 or i == len(candidates):
            return []
        if (i, rest) not in _memo:
            _memo[i, rest] = [[candidates[i]] + w for w in go(i, rest - candidates[i])] + go(i + 1, rest)
        return _memo[i, rest]
    return go(0, target)
