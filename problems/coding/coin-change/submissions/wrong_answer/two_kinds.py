# Witness: coin_change([6, 10, 15], 31) gives -1 instead of 3.
# Mistake: combines at most two different volumes
def coin_change(coins, amount):
    best = -1
    for a in coins:
        for b in coins:
            for k in range(amount // a + 1):
                rest = amount - k * a
                if rest % b == 0 and (best < 0 or k + rest // b < best):
                    best = k + rest // b
    return best
