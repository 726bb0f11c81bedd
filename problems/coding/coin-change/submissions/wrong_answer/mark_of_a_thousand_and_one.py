# Witness: coin_change([1], 1001) gives -1 instead of 1001.
def coin_change(coins, amount):
    dp = [0] + [1001] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if coin <= total:
                dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < 1001 else -1
