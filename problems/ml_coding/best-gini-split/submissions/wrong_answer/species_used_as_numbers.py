# Witness: best_split(np.array([[1.0], [2.0], [3.0], [4.0], [5.0]]), np.array([100, 0, 1, 1, 1])) gives (0, 1.5, 0.26) instead of (0, 2.5, 0.36).
import numpy as np


def gini(y):
    _, counts = np.unique(y, return_counts=True)
    return 1 - np.sum((counts / len(y)) ** 2)


def best_split(x, y):
    if len(np.unique(y)) == 1:
        return None
    n, best, chosen = len(y), -1.0, None
    centred = y - y.mean()
    for j in range(x.shape[1]):
        order = np.argsort(x[:, j], kind="stable")
        v, sums = x[order, j], np.cumsum(centred[order])[:-1]
        size = np.arange(1, n)
        score = sums**2 / size + sums**2 / (n - size)
        score[v[1:] == v[:-1]] = -1
        i = int(np.argmax(score))
        if score[i] > best:
            best, chosen = score[i], (j, (v[i] + v[i + 1]) / 2)
    if chosen is None:
        return None
    left = x[:, chosen[0]] <= chosen[1]
    share = left.mean()
    return *chosen, gini(y) - share * gini(y[left]) - (1 - share) * gini(y[~left])
