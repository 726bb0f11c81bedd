# Witness: best_single_trade([4, 0]) gives -4 instead of 0.
# Mistake: two falling readings or more give a negative amount
def best_single_trade(levels):
    if len(levels) < 2:
        return 0
    low, best = levels[0], levels[1] - levels[0]
    for x in levels[1:]:
        best = max(best, x - low)
        low = min(low, x)
    return best
