# Witness: best_single_trade([1, 3, 7]) gives 4 instead of 6.
# Mistake: replaces the running rise by the step when the step is larger, though the running rise is positive
def best_single_trade(levels):
    best = cur = 0
    for a, b in zip(levels, levels[1:]):
        d = b - a
        cur = d if d > cur else cur + d
        best = max(best, cur)
    return best
