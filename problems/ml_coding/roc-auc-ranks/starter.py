import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    """Return the share of pairs in the right order; y (0 or 1) and s have shape (n,)."""
    return -1.0
