# Witness: coin_change([2], 3) gives 0 instead of -1.
def coin_change(coins, amount):
    dp = [0]
    for total in range(1, amount + 1):
        rests = [dp[total - coin] for coin in coins if coin <= total]
        dp.append(min(rests) + 1 if rests else -1)
    return dp[amount]
