# For every amount the list of its selections, length after length.
def combination_sum(candidates, target):
    ways = [[] for _ in range(target + 1)]
    ways[0] = [[]]
    for c in candidates:
        for x in range(c, target + 1):
            ways[x] = ways[x] + [w + [c] for w in ways[x - c]]
    return ways[target]
