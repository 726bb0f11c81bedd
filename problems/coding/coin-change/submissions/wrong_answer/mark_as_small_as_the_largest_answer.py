# Witness: coin_change([1], 1) gives -1 instead of 1.
def coin_change(coins, amount):
    dp = [0] + [amount] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < amount or amount == 0 else -1
