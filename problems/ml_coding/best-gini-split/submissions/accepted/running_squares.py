from collections import Counter

import numpy as np


def best_split(x, y):
    n = len(y)
    ys = y.tolist()
    total = Counter(ys)
    if len(total) < 2:
        return None
    base = sum(c * c for c in total.values())
    best = None
    for j in range(x.shape[1]):
        col = x[:, j].tolist()
        rows = sorted(range(n), key=col.__getitem__)
        right, left = Counter(total), Counter()
        sl, sr = 0, base
        for k in range(n - 1):
            i = rows[k]
            c = ys[i]
            sl += 2 * left[c] + 1
            sr -= 2 * right[c] - 1
            left[c] += 1
            right[c] -= 1
            a, b = col[i], col[rows[k + 1]]
            if a == b:
                continue
            value = sl / (k + 1) + sr / (n - k - 1)
            if best is None or value > best[0]:
                best = (value, j, (a + b) / 2)
    if best is None:
        return None
    value, j, t = best
    return j, t, value / n - base / n**2
