# Exponential: the same rests are reached in countless orders.
def coin_change(coins, amount):
    if amount == 0:
        return 0
    rests = [coin_change(coins, amount - coin) for coin in coins if coin <= amount]
    found = [strokes for strokes in rests if strokes >= 0]
    return 1 + min(found) if found else -1
