import numpy as np


def pairwise_sq_dists(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Expand |a - b|^2 = |a|^2 + |b|^2 - 2 a.b: O(n m d) time in one product, O(n m) memory."""
    squares_of_a = (a * a).sum(axis=1)
    squares_of_b = (b * b).sum(axis=1)
    distances = squares_of_a[:, np.newaxis] + squares_of_b - 2 * (a @ b.T)
    # For nearly equal rows the three terms cancel, and rounding may leave less than nothing.
    return distances.clip(min=0)
