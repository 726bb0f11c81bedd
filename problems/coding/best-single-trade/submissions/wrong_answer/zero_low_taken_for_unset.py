# Witness: best_single_trade([0, 2]) gives 0 instead of 2.
# Mistake: a lowest reading of 0 is taken for "no reading yet"
def best_single_trade(levels):
    low = None
    best = 0
    for x in levels:
        if not low or x < low:
            low = x
        best = max(best, x - low)
    return best
