# Witness: coin_change([2, 3], 1) gives 0 instead of -1.
def coin_change(coins, amount):
    if amount % math.gcd(*coins):
        return -1
    dp = [0] + [inf] * amount
    for coin in coins:
        for total in range(coin, amount + 1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else amount // min(coins)
