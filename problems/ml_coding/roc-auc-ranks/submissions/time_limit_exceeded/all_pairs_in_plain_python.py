# O(n_pos * n_neg)
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    corked = s[y == 1].tolist()
    sound = s[y == 0].tolist()
    if not corked or not sound:
        return float("nan")
    total = 0.0
    for a in corked:
        for b in sound:
            total += 1.0 if a > b else 0.5 if a == b else 0.0
    return total / (len(corked) * len(sound))
