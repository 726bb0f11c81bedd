# Every pair of days.
def best_single_trade(levels):
    n = len(levels)
    return max((levels[j] - levels[i] for i in range(n) for j in range(i, n)), default=0)
