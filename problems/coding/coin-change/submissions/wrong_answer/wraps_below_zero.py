# Witness: coin_change([2, 5], 3) gives 2 instead of -1.
def coin_change(coins, amount):
    """Negative indices read from the end of the table."""
    dp = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in coins:
            if abs(total - coin) <= amount:
                dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
