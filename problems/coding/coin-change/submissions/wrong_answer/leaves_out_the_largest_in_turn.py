# Witness: coin_change([2, 3], 7) gives -1 instead of 3.
def coin_change(coins, amount):
    coins = sorted(coins, reverse=True)
    best = inf
    for start in range(len(coins)):
        rest, strokes = amount, 0
        for coin in coins[start:]:
            strokes += rest // coin
            rest %= coin
        if rest == 0:
            best = min(best, strokes)
    return best if best < inf else -1
