# Witness: best_single_trade([4, 0, 2, 3]) gives 1 instead of 3.
def best_single_trade(levels):
    lowest, best = None, 0
    for level in levels:
        if not lowest or level < lowest:
            lowest = level
        best = max(best, level - lowest)
    return best
