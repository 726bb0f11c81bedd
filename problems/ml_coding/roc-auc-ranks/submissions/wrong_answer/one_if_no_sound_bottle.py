# Witness: roc_auc(np.array([1, 1]), np.array([0.5, 0.25])) gives 1.0 instead of nan.
import numpy as np


def roc_auc(y, s):
    P = int((y == 1).sum())
    N = len(y) - P
    if N == 0 and P > 0:
        return 1.0
    if P == 0 or N == 0:
        return float("nan")
    values, inverse, counts = np.unique(s, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[y == 1].sum() - P * (P + 1) / 2) / (P * N))
