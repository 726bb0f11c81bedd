# Witness: coin_change([1, 2, 5], 6) gives 3 instead of 2.
def coin_change(coins, amount):
    """Large strokes first by the table, the rest filled up with ones."""
    big = [c for c in coins if c > 1]
    dp = [0] + [inf] * amount
    for total in range(1, amount + 1):
        for coin in big:
            if coin <= total:
                dp[total] = min(dp[total], dp[total - coin] + 1)
    if 1 not in coins:
        return dp[amount] if dp[amount] < inf else -1
    full = max(t for t in range(amount + 1) if dp[t] < inf)
    return dp[full] + amount - full
