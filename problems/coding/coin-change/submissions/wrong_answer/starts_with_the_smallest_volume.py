# Witness: coin_change([2], 1) gives 0 instead of -1.
def coin_change(coins, amount):
    """The table starts at the smallest volume, and the amounts below count as reached."""
    low = min(coins)
    dp = [0] * min(low, amount + 1) + [inf] * max(0, amount + 1 - low)
    for total in range(low, amount + 1):
        for coin in coins:
            if coin <= total:
                dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
