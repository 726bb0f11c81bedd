# Witness: coin_change([1, 2], 3) gives -1 instead of 2.
def coin_change(coins, amount):
    """Volumes that divide a larger one are dropped: the larger one replaces them."""
    keep = [c for c in coins if not any(d != c and d % c == 0 and d <= amount for d in coins)] or coins
    dp = [0] + [inf] * amount
    for coin in keep:
        for total in range(coin, amount + 1):
            dp[total] = min(dp[total], dp[total - coin] + 1)
    return dp[amount] if dp[amount] < inf else -1
