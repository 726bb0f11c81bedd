# Witness: best_single_trade([90, 10, 60]) gives 0 instead of 50.
def best_single_trade(levels):
    return max(levels) - min(levels[: levels.index(max(levels)) + 1])
