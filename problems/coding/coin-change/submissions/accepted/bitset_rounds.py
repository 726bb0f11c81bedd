# One integer per round holds all amounts that so many strokes reach.
def coin_change(coins, amount):
    mask = (1 << (amount + 1)) - 1
    coins = [c for c in coins if c <= amount]
    reach = seen = 1
    strokes = 0
    while reach:
        if reach >> amount & 1:
            return strokes
        nxt = 0
        for c in coins:
            nxt |= reach << c
        reach = nxt & mask & ~seen
        seen |= reach
        strokes += 1
    return -1
