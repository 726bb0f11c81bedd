# Witness: coin_change([1], 2) gives -1 instead of 2.
def coin_change(coins, amount):
    dp = [0] + [inf] * amount
    for coin in coins:
        for total in range(amount, coin - 1, -1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
