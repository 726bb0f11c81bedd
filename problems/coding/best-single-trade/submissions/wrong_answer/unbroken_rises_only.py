# Witness: best_single_trade([5, 3, 8, 6, 12]) gives 6 instead of 9.
def best_single_trade(levels):
    best, start = 0, levels[0]
    for earlier, later in pairwise(levels):
        if later < earlier:
            start = later
        best = max(best, later - start)
    return best
