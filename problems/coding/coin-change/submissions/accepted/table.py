# One table, improved by one volume after the other.
def coin_change(coins, amount):
    best = [0] + [amount + 1] * amount
    for c in coins:
        for x in range(c, amount + 1):
            if best[x - c] + 1 < best[x]:
                best[x] = best[x - c] + 1
    return best[amount] if best[amount] <= amount else -1
