# One pass with the lowest reading so far.
def best_single_trade(levels):
    best = 0
    low = levels[0]
    for x in levels[1:]:
        best = max(best, x - low)
        low = min(low, x)
    return best
