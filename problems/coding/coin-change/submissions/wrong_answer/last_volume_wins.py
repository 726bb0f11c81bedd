# Witness: coin_change([2, 1], 2) gives 2 instead of 1.
def coin_change(coins, amount):
    dp = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total and dp[total - coin] < inf:
                dp[total] = dp[total - coin] + 1
    return dp[amount] if dp[amount] < inf else -1
