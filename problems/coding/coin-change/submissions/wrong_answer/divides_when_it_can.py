# Witness: coin_change([1, 2], 3) gives 3 instead of 2.
def coin_change(coins, amount):
    """A volume that divides the amount is taken to be the answer."""
    for coin in sorted(coins, reverse=True):
        if amount % coin == 0:
            return amount // coin
    dp = [0] + [inf] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
