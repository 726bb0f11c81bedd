# Witness: best_single_trade([90, 95, 20, 70, 10, 40]) gives 30 instead of 50.
# The best of the two greedy choices; the best rise may avoid both extremes.
def best_single_trade(levels):
    low, high = levels.index(min(levels)), levels.index(max(levels))
    return max(max(levels[low:]) - levels[low], levels[high] - min(levels[: high + 1]))
