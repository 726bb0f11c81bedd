# Witness: roc_auc((np.arange(200000) >= 100000).astype(np.int64), np.arange(200000.0)) gives -0.073741824 instead of 1.0.
# Mistake: pair counts are summed in int32 and overflow beyond 2**31 / 2 pairs
import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    n1 = int(y.sum())
    n0 = len(y) - n1
    if not n1 or not n0:
        return float("nan")
    _, group = np.unique(s, return_inverse=True)
    pos = np.bincount(group[y == 1], minlength=group.max() + 1).astype(np.int32)
    neg = np.bincount(group[y == 0], minlength=group.max() + 1).astype(np.int32)
    below = np.cumsum(neg, dtype=np.int32) - neg
    twice = np.dot(pos, 2 * below + neg)
    return float(twice / (2 * n1 * n0))
