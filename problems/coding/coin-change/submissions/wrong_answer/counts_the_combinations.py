# Witness: coin_change([1], 0) gives 1 instead of 0.
def coin_change(coins, amount):
    ways = [1] + [0] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            ways[total] += ways[total - coin]
    return ways[amount] or -1
