# Witness: coin_change([2, 1], 1) gives -1 instead of 1.
def coin_change(coins, amount):
    dp = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin > total:
                break
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
