# Witness: roc_auc(np.array([0, 1]), np.array([1.0, 1.0000000000000002])) gives 0.5 instead of 1.0.
import numpy as np


def roc_auc(y, s):
    P = int((y == 1).sum())
    N = len(y) - P
    if P == 0 or N == 0:
        return float("nan")
    values, inverse, counts = np.unique(s.astype(np.float32), return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[inverse]
    return float((ranks[y == 1].sum() - P * (P + 1) / 2) / (P * N))
