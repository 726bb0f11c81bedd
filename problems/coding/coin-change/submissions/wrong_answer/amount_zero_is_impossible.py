# Witness: coin_change([1], 0) gives -1 instead of 0.
def coin_change(coins, amount):
    dp = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] and dp[amount] < inf else -1
