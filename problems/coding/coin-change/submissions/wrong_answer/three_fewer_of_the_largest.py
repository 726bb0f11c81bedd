# Witness: coin_change([1, 50, 59], 250) gives 18 instead of 5.
def coin_change(coins, amount):
    """The largest as often as possible or up to three times less, the rest exactly."""
    big = max((c for c in coins if c <= amount), default=0)
    if not big:
        return 0 if amount == 0 else -1
    dp = [0] + [inf] * amount
    for coin in coins:
        if coin != big:
            for total in range(coin, amount + 1):
                dp[total] = min(dp[total], dp[total - coin] + 1)
    most = amount // big
    best = min(k + dp[amount - k * big] for k in range(max(0, most - 3), most + 1))
    return best if best < inf else -1
