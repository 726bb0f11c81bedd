# Witness: best_single_trade([30, 80, 10, 40]) gives 30 instead of 50.
def best_single_trade(levels):
    return max(levels[levels.index(min(levels)) :]) - min(levels)
