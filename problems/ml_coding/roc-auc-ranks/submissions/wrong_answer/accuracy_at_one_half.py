# Witness: roc_auc(np.array([0, 1, 0, 1]), np.array([0.1, 0.7, 0.2, 0.3])) gives 0.75 instead of 1.0.
# Balanced accuracy at the threshold 0.5.
import numpy as np


def roc_auc(y, s):
    if not 0 < y.sum() < len(y):
        return float("nan")
    return float(((s[y == 1] >= 0.5).mean() + (s[y == 0] < 0.5).mean()) / 2)
