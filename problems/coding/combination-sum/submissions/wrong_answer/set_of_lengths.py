# Witness: combination_sum([2, 3], 14) gives [[2, 2, 2, 2, 2, 2, 2], [2, 3, 3, 3, 3]] instead of [[2, 2, 2, 2, 2, 2, 2], [2, 2, 2, 2, 3, 3], [2, 3, 3, 3, 3]].
# Mistake: two selections of the same lengths in different numbers are taken for one
def combination_sum(candidates, target):
    ways = [[] for _ in range(target + 1)]
    ways[0] = [[]]
    for c in candidates:
        for x in range(c, target + 1):
            ways[x] = ways[x] + [w + [c] for w in ways[x - c]]
    return list({frozenset(w): w for w in ways[target]}.values())
