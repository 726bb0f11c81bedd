# Witness: combination_sum([2, 3, 6, 8], 14) gives 8 items instead of 9.
# Mistake: recognises repeats by the product of the lengths
from math import prod

def combination_sum(candidates, target):
    ways = [[] for _ in range(target + 1)]
    ways[0] = [[]]
    for x in range(1, target + 1):
        found = {}
        for c in candidates:
            if c <= x:
                for w in ways[x - c]:
                    found[prod(w) * c] = w + [c]
        ways[x] = list(found.values())
    return ways[target]
