# Witness: [y := np.array([0, 1, 1]), roc_auc(y, np.array([0.1, 0.2, 0.3])), y.tolist()][2] gives [-1, 1, 1] instead of [0, 1, 1].
# Mistake: turns the labels 0 into -1 in the caller's array
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    y[y == 0] = -1
    corked, sound = s[y > 0], np.sort(s[y < 0])
    if min(len(corked), len(sound)) == 0:
        return float("nan")
    less = np.searchsorted(sound, corked, side="left")
    leq = np.searchsorted(sound, corked, side="right")
    return float(np.mean(0.5 * (less + leq)) / len(sound))
