# Witness: coin_change([2, 3], 4) gives -1 instead of 2.
def coin_change(coins, amount):
    strokes = 0
    for coin in sorted(coins, reverse=True):
        strokes += amount // coin
        amount %= coin
    return -1 if amount else strokes
