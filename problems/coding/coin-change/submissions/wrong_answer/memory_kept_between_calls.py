# Witness: coin_change([5], 15), coin_change([7], 15) gives 3 instead of -1.
def coin_change(coins, amount, memory={0: 0}):
    if amount not in memory:
        rests = [coin_change(coins, amount - coin) for coin in coins if coin <= amount]
        found = [strokes for strokes in rests if strokes >= 0]
        memory[amount] = 1 + min(found) if found else -1
    return memory[amount]
