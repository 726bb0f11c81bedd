# Witness: roc_auc(np.array([0, 1, 1]), np.array([0.5, 0.75, 0.25])) changes its input array([0.5, 0.75, 0.25]) to array([0.25, 0.5, 0.75]).
import numpy as np


def roc_auc(y, s):
    P = int((y == 1).sum())
    N = len(y) - P
    if P == 0 or N == 0:
        return float("nan")
    values, inverse, counts = np.unique(s, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    s.sort()
    return float((ranks[y == 1].sum() - P * (P + 1) / 2) / (P * N))
