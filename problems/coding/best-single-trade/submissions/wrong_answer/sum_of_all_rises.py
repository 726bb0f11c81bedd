# Witness: best_single_trade([0, 7, 0, 5]) gives 12 instead of 7.
# Mistake: adds up all rises, as if one could trade many times
def best_single_trade(levels):
    return sum(max(0, b - a) for a, b in zip(levels, levels[1:]))
