# Witness: best_single_trade([3, 8]) gives 0 instead of 5.
def best_single_trade(levels):
    lowest, best = levels[0], 0
    for day in range(1, len(levels) - 1):
        lowest = min(lowest, levels[day])
        best = max(best, levels[day] - lowest)
    return best
