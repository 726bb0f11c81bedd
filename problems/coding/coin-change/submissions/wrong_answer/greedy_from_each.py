# Witness: coin_change([2, 3], 7) gives -1 instead of 3.
# Mistake: greedy, tried with each volume as the largest
def coin_change(coins, amount):
    coins = sorted(coins, reverse=True)
    found = []
    for k in range(len(coins)):
        rest, strokes = amount, 0
        for c in coins[k:]:
            strokes += rest // c
            rest %= c
        if rest == 0:
            found.append(strokes)
    return min(found, default=-1)
