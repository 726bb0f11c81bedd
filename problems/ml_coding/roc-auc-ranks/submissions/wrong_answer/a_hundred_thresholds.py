# Witness: roc_auc(np.array([0, 1, 0, 1]), np.array([0.1, 0.102, 0.101, 1.0])) gives 0.75 instead of 1.0.
import numpy as np


def roc_auc(y, s):
    if not 0 < y.sum() < len(y):
        return float("nan")
    thresholds = np.linspace(s.max(), s.min(), 101)
    tpr = [0.0] + [(s[y == 1] >= t).mean() for t in thresholds]
    fpr = [0.0] + [(s[y == 0] >= t).mean() for t in thresholds]
    return float(np.trapezoid(tpr, fpr))
