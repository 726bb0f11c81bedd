# Witness: roc_auc(np.array([0, 1]), np.array([1e299, 1e300])) gives 0.5 instead of 1.0.
# Mistake: scores are cast to float32, where sizes above 3.4e38 all become inf and tie
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    y = np.asarray(y, dtype=bool)
    with np.errstate(over="ignore"):
        s = np.asarray(s, dtype=np.float32)
    pos, neg = s[y], np.sort(s[~y])
    if not len(pos) or not len(neg):
        return float("nan")
    twice = np.searchsorted(neg, pos, "left").sum() + np.searchsorted(neg, pos, "right").sum()
    return float(twice / (2 * len(pos) * len(neg)))
