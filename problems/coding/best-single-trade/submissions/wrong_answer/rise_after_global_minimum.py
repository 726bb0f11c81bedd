# Witness: best_single_trade([4, 5, 3]) gives 0 instead of 1.
# Mistake: looks only at what follows the overall lowest reading
def best_single_trade(levels):
    i = levels.index(min(levels))
    return max(levels[i:]) - levels[i]
