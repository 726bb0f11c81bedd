# Witness: coin_change([7], 3) raises IndexError.
# Mistake: writes to the table at volumes larger than the amount
def coin_change(coins, amount):
    if amount == 0:
        return 0
    best = [-1] * (amount + 1)
    for c in coins:
        best[c] = 1
    for x in range(1, amount + 1):
        for c in coins:
            if c < x and best[x - c] > 0 and (best[x] < 0 or best[x - c] + 1 < best[x]):
                best[x] = best[x - c] + 1
    return best[amount]
