# Witness: best_single_trade([2, 7, 9, 2, 8]) gives 6 instead of 7.
# Mistake: closes in from both ends by a greedy rule
def best_single_trade(levels):
    i, j = 0, len(levels) - 1
    best = 0
    while i < j:
        best = max(best, levels[j] - levels[i])
        if levels[i + 1] < levels[i]:
            i += 1
        elif levels[j - 1] > levels[j]:
            j -= 1
        elif levels[i + 1] - levels[i] <= levels[j] - levels[j - 1]:
            i += 1
        else:
            j -= 1
    return best
