import numpy as np


def kmeanspp_init(x: np.ndarray, k: int, u: np.ndarray) -> np.ndarray:
    """Return the indices (k,) of the rows of x (n, d) drawn with the uniform numbers u (k,)."""
    return np.zeros(k, dtype=np.int64)
