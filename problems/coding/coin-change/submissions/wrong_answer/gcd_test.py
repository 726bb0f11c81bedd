# Witness: coin_change([3, 5], 7) gives 8 instead of -1.
# Mistake: takes divisibility by the gcd as proof that some choice exists
from functools import reduce
from math import gcd

def coin_change(coins, amount):
    if amount % reduce(gcd, coins):
        return -1
    best = [0] + [amount + 1] * amount
    for c in coins:
        for x in range(c, amount + 1):
            if best[x - c] + 1 < best[x]:
                best[x] = best[x - c] + 1
    return best[amount]
