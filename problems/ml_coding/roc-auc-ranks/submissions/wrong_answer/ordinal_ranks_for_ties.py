# Witness: roc_auc(np.array([1, 0]), np.array([2.0, 2.0])) gives 0.0 instead of 0.5.
import numpy as np


def roc_auc(y, s):
    P = int((y == 1).sum())
    N = len(y) - P
    if P == 0 or N == 0:
        return float("nan")
    ranks = np.argsort(np.argsort(s, kind="stable"), kind="stable") + 1
    return float((ranks[y == 1].sum() - P * (P + 1) / 2) / (P * N))
