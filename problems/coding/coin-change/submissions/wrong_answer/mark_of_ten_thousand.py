# Witness: coin_change([1], 10000) gives -1 instead of 10000.
def coin_change(coins, amount):
    mark = 10_000
    dp = [0] + [mark] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < mark else -1
