# Breadth first from the amount down to 0, one set of rests per stroke.
def coin_change(coins, amount):
    level, seen, strokes = {amount}, {amount}, 0
    while level:
        if 0 in level:
            return strokes
        level = {x - c for x in level for c in coins if c <= x} - seen
        seen |= level
        strokes += 1
    return -1
