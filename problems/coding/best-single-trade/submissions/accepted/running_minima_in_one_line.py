from itertools import accumulate


def best_single_trade(levels):
    return max(level - low for level, low in zip(levels, accumulate(levels, min)))
