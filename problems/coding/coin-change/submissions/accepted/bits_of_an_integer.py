# Functional: the reachable amounts are the bits of one integer, shifted by every volume at once.
def coin_change(coins, amount):
    volumes = [coin for coin in coins if coin <= amount]
    reached = frontier = 1
    for strokes in range(amount + 1):
        if frontier >> amount & 1:
            return strokes
        spread = functools.reduce(operator.or_, (frontier << volume for volume in volumes), 0)
        frontier = spread & ((2 << amount) - 1) & ~reached
        reached |= frontier
        if not frontier:
            break
    return -1
