# Witness: coin_change([1, 2, 4], 7) gives 4 instead of 3.
def coin_change(coins, amount):
    best = inf
    for a in coins:
        for i in range(amount // a + 1):
            rest = amount - i * a
            for b in coins:
                if rest % b == 0:
                    best = min(best, i + rest // b)
    return best if best < inf else -1
