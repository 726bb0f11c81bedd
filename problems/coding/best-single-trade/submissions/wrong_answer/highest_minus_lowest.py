# Witness: best_single_trade([8, 3]) gives 5 instead of 0.
def best_single_trade(levels):
    return max(levels) - min(levels)
