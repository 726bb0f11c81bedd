import numpy as np


def pca(x: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Right singular vectors of the centred rows: O(n d min(n, d)) time."""
    centred = x - x.mean(axis=0)
    _, singular, axes = np.linalg.svd(centred, full_matrices=False)
    variances = singular**2
    total = variances.sum()
    ratio = variances[:k] / total if total > 0 else np.zeros(k)
    components = axes[:k]
    return components, centred @ components.T, ratio
