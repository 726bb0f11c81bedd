# Witness: roc_auc(np.array([], dtype=np.int64), np.array([])) raises ZeroDivisionError instead of giving nan.
# Mistake: 'only one kind' is tested by exactly one distinct label, so n = 0 falls through to 0 / 0
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    labels = y.tolist()
    if len(set(labels)) == 1:
        return float("nan")
    rows = sorted(zip(s.tolist(), labels))
    wins = below = i = 0
    while i < len(rows):
        j = i
        here = [0, 0]
        while j < len(rows) and rows[j][0] == rows[i][0]:
            here[rows[j][1]] += 1
            j += 1
        wins += here[1] * (below + here[0] / 2)
        below += here[0]
        i = j
    return wins / (below * (len(rows) - below))
