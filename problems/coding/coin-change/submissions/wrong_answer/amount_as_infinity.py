# Witness: coin_change([1], 5) gives -1 instead of 5.
# Mistake: amount itself stands for impossible, but volume 1 needs that many
def coin_change(coins, amount):
    best = [0] + [amount] * amount
    for c in coins:
        for x in range(c, amount + 1):
            if best[x - c] + 1 < best[x]:
                best[x] = best[x - c] + 1
    return best[amount] if best[amount] < amount or amount == 0 else -1
