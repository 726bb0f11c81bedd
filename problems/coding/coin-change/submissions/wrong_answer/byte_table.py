# Witness: coin_change([1], 300) gives -1 instead of 300.
# Mistake: stroke counts in 8 bits cannot pass 254
import numpy as np

def coin_change(coins, amount):
    NO = 255
    best = np.full(amount + 1, NO, dtype=np.uint8)
    best[0] = 0
    for c in coins:
        for x in range(c, amount + 1):
            if best[x - c] < NO - 1 and best[x - c] + 1 < best[x]:
                best[x] = best[x - c] + 1
    return int(best[amount]) if best[amount] != NO else -1
