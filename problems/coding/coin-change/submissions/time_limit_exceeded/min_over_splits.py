# Splits each amount in two in every way: quadratic in the amount.
def coin_change(coins, amount):
    best = [0] + [None] * amount
    for x in range(1, amount + 1):
        if x in coins:
            best[x] = 1
        else:
            best[x] = min((best[i] + best[x - i] for i in range(1, x // 2 + 1)
                           if best[i] is not None and best[x - i] is not None), default=None)
    return -1 if best[amount] is None else best[amount]
