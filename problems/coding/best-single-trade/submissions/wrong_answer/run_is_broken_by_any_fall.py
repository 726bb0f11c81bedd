# Witness: best_single_trade([4, 6, 5, 8]) gives 3 instead of 4.
# Mistake: starts afresh at every fall
def best_single_trade(levels):
    best = cur = 0
    for a, b in zip(levels, levels[1:]):
        cur = cur + b - a if b >= a else 0
        best = max(best, cur)
    return best
