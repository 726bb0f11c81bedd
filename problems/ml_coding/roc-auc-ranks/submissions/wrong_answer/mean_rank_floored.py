# Witness: roc_auc(np.array([0, 1]), np.array([0.5, 0.5])) gives 0.0 instead of 0.5.
# Mistake: the mean rank of a tie group is floored, wrong for groups of even size
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    n = len(y)
    n1 = int(y.sum())
    n0 = n - n1
    if n1 == 0 or n0 == 0:
        return float("nan")
    order = np.argsort(s, kind="stable")
    ss = s[order].tolist()
    rank = np.zeros(n)
    i = 0
    while i < n:
        j = i
        while j + 1 < n and ss[j + 1] == ss[i]:
            j += 1
        rank[order[i : j + 1]] = (i + j + 2) // 2
        i = j + 1
    return float((rank[y == 1].sum() - n1 * (n1 + 1) / 2) / (n1 * n0))
