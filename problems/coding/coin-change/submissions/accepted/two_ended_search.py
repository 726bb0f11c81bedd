# Breadth-first from 0 and from the amount in turn, until the two fronts meet.
def coin_change(coins, amount):
    up, down, strokes = {0}, {amount}, 0
    if amount == 0:
        return 0
    seen_up, seen_down = {0}, {amount}
    while up and down:
        up = {t + c for t in up for c in coins if t + c <= amount} - seen_up
        seen_up |= up
        strokes += 1
        if up & down:
            return 2 * strokes - 1
        down = {t - c for t in down for c in coins if t - c >= 0} - seen_down
        seen_down |= down
        if up & down:
            return 2 * strokes
    return -1
