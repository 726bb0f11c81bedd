# Witness: ece(np.array([]), np.array([], dtype=np.int64), 3) gives nan instead of 0.0.
# Mistake: n = 0 is not handled: 0 / 0 gives nan
import numpy as np


def ece(p: np.ndarray, y: np.ndarray, bins: int, adaptive: bool = False) -> float:
    if adaptive:
        order = np.argsort(p, kind="stable")
        groups = np.array_split(order, bins)
    else:
        k = np.minimum((p * bins).astype(np.int64), bins - 1)
        order = np.argsort(k, kind="stable")
        groups = np.split(order, np.searchsorted(k[order], np.arange(1, bins)))
    gaps = np.array([abs(p[g].mean() - y[g].mean()) if len(g) else 0.0 for g in groups])
    weights = np.array([len(g) for g in groups])
    with np.errstate(invalid="ignore"):
        return float((gaps * weights).sum() / weights.sum())
