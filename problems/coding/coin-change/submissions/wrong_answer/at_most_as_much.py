# Witness: coin_change([2], 3) gives 1 instead of -1.
def coin_change(coins, amount):
    dp = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                dp[total] = min(dp[total], dp[total - coin] + 1)
        if dp[total] == inf:
            dp[total] = dp[total - 1]
    return dp[amount] or (0 if amount == 0 else -1)
