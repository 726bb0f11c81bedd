# Witness: roc_auc(np.array([0, 1]), np.array([1e-20, 2e-20])) gives 0.5 instead of 1.0.
# Mistake: neighbouring scores less than 1e-12 apart are taken as equal
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    n1 = int(y.sum())
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        return float("nan")
    order = np.argsort(s, kind="stable")
    new = np.concatenate([[True], np.diff(s[order]) > 1e-12])
    group = np.cumsum(new) - 1
    pos = np.bincount(group, weights=y[order])
    neg = np.bincount(group, weights=1 - y[order])
    below = np.cumsum(neg) - neg
    return float((pos * (below + neg / 2)).sum() / n1 / n0)
