# Witness: coin_change([1], 2) gives 3 instead of 2.
def coin_change(coins, amount):
    dp = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin < total:
                dp[total] = min(dp[total], dp[total - coin] + 1)
        if total in coins:
            dp[total] = min(dp[total], amount)
    return dp[amount] if dp[amount] < inf else -1
