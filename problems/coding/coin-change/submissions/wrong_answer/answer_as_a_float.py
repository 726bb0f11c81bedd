# Witness: coin_change([1], 0) gives 0.0 instead of 0.
def coin_change(coins, amount):
    dp = [0.0] + [inf] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
