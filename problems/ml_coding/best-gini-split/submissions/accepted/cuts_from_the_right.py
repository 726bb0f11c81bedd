# The sweep runs from the largest value down, with sums of squares updated by single counts.
import numpy as np


def best_split(x, y):
    n, d = x.shape
    _, label = np.unique(y, return_inverse=True)
    label = label.tolist()
    whole = [label.count(c) for c in range(max(label) + 1)]
    if len(whole) == 1:
        return None
    start = sum(c * c for c in whole)
    best = (-1.0, None, None)
    for j in range(d):
        values = x[:, j].tolist()
        order = sorted(range(n), key=values.__getitem__, reverse=True)
        low, high = whole[:], [0] * len(whole)
        low_squares, high_squares = start, 0
        for taken in range(1, n):
            i, c = order[taken - 1], label[order[taken - 1]]
            high_squares += 2 * high[c] + 1
            low_squares -= 2 * low[c] - 1
            high[c] += 1
            low[c] -= 1
            below = values[order[taken]]
            if below < values[i]:
                score = low_squares / (n - taken) + high_squares / taken
                best = max(best, (score, j, (below + values[i]) / 2), key=lambda b: b[0])
    if best[1] is None:
        return None
    return best[1], best[2], (best[0] - start / n) / n
