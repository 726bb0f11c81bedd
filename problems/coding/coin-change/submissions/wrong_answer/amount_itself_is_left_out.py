# Witness: coin_change([1], 1) gives -1 instead of 1.
def coin_change(coins, amount):
    dp = [0] + [inf] * amount
    for coin in coins:
        for total in range(coin, amount):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
