# Quadratic, though the inner loop runs in C: the rest of the season is searched anew every day.
def best_single_trade(levels):
    return max(max(levels[day:]) - level for day, level in enumerate(levels))
