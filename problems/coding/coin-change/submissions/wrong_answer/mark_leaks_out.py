# Witness: coin_change([2], 1) gives 2 instead of -1.
def coin_change(coins, amount):
    dp = [0] + [amount + 1] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return -1 if dp[amount] > amount + 1 else dp[amount]
