import numpy as np


def layer_norm(
    x: np.ndarray, g: np.ndarray, b: np.ndarray, dy: np.ndarray, eps: float = 1e-5
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return y (..., d) and the derivatives dx (..., d), dg (d,) and db (d,)."""
    return np.zeros_like(x), np.zeros_like(x), np.zeros_like(g), np.zeros_like(b)
