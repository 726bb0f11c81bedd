import math

import numpy as np


def roc_auc(y: np.ndarray, s: np.ndarray) -> float:
    """Mann-Whitney U from the ranks of the corked bottles: O(n log n) time, O(n) space."""
    corked = int(y.sum())
    pairs = corked * (len(y) - corked)
    _, group, sizes = np.unique(s, return_inverse=True, return_counts=True)
    # Tied scores share the mean of their ranks, which are counted from 1.
    ranks = (np.cumsum(sizes) - (sizes - 1) / 2)[group]
    won = ranks[y == 1].sum() - corked * (corked + 1) / 2
    return float(won / pairs) if pairs else math.nan
