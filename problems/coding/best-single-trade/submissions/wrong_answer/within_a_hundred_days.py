# Witness: best_single_trade([0] + [5] * 150 + [9]) gives 5 instead of 9.
# A window of a hundred days "is always enough".
def best_single_trade(levels):
    best, window = 0, deque(maxlen=100)
    for level in levels:
        window.append(level)
        best = max(best, level - min(window))
    return best
