# Witness: roc_auc(np.array([0, 0, 0, 1]), np.array([1.0, 1.0, 3.0, 2.0])) gives 0.5 instead of 0.6666666666666666.
# Mistake: the sound scores are gathered in a set, so repeated ones count once
import numpy as np
from bisect import bisect_left, bisect_right


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    sound = sorted({float(v) for v, c in zip(s, y) if c == 0})
    corked = [float(v) for v, c in zip(s, y) if c == 1]
    if not sound or not corked:
        return float("nan")
    total = 0.0
    for v in corked:
        total += (bisect_left(sound, v) + bisect_right(sound, v)) / 2
    return total / (len(sound) * len(corked))
