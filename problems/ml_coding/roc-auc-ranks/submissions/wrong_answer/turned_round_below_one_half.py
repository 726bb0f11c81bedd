# Witness: roc_auc(np.array([1, 0]), np.array([0.1, 0.9])) gives 1.0 instead of 0.0.
# Mistake: flips the sign if the result is below one half ('an AUC below 0.5 means swapped labels')
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    n1 = int((y == 1).sum())
    n0 = int((y == 0).sum())
    if n1 == 0 or n0 == 0:
        return float("nan")
    sound = np.sort(s[y == 0])
    t = np.searchsorted(sound, s[y == 1]) + np.searchsorted(sound, s[y == 1], "right")
    auc = t.sum() / (2 * n1 * n0)
    return float(max(auc, 1 - auc))
