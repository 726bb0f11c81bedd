# Witness: best_split(np.array([[1.0, 1.0], [3.0, 2.0], [2.0, 3.0]]), np.array([0, 0, 1])) gives (0, 2.5, 0.111111) instead of (1, 2.5, 0.444444).
import numpy as np


def gini(counts):
    total = counts.sum(axis=-1, keepdims=True)
    return 1 - np.sum((counts / total) ** 2, axis=-1)


def best_split(x, y):
    n, d = x.shape
    names = np.unique(y)
    if len(names) == 1:
        return None
    onehot = (y[:, None] == names) * 1
    whole = onehot.sum(axis=0)
    best = None
    for j in range(d):
        order = np.argsort(x[:, j], kind="stable")
        v = x[order, j]
        left = np.cumsum(onehot[order], axis=0)[:-1]
        right = whole - left
        share = np.arange(1, n) / n
        gain = gini(whole) - share * gini(left) - (1 - share) * gini(right)
        gain[v[1:] == v[:-1]] = -1
        i = int(np.argmax(gain))
        if gain[i] >= -1e-12 and (best is None or gain[i] > best[2]):
            best = (j, (v[i] + v[i + 1]) / 2, float(gain[i]))
        if best is not None and best[2] > 1e-12:
            break
    return best
