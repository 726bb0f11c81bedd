import numpy as np


def attention(
    q: np.ndarray,
    k: np.ndarray,
    v: np.ndarray,
    causal: bool = False,
    key_mask: np.ndarray | None = None,
) -> np.ndarray:
    """Return a weighted mean of the rows of v for every row of q: (..., Tq, dv)."""
    return np.zeros((*q.shape[:-1], v.shape[-1]))
