# Witness: coin_change([1, 3, 4], 6) gives 3 instead of 2.
def coin_change(coins, amount):
    """Depth-first with a set of seen rests: the first path to a rest is kept."""
    seen = {}

    def go(rest):
        if rest == 0:
            return 0
        if rest in seen:
            return seen[rest]
        seen[rest] = inf
        for coin in sorted(coins, reverse=True):
            if coin <= rest and go(rest - coin) < inf:
                seen[rest] = go(rest - coin) + 1
                break
        return seen[rest]

    best = go(amount)
    return best if best < inf else -1
