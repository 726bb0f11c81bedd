# Witness: coin_change([65537, 7], 8) gives 2 instead of -1.
# Mistake: volumes pass through 16 bits, so 65537 is taken for 1
import numpy as np

def coin_change(coins, amount):
    coins = [int(coin) for coin in np.array(coins, dtype=np.int64).astype(np.uint16) if coin]
    table = [0] + [amount + 1] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total and table[total - coin] + 1 < table[total]:
                table[total] = table[total - coin] + 1
    return table[amount] if table[amount] <= amount else -1
