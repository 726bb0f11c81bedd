import numpy as np


def rope(x: np.ndarray, pos: np.ndarray, base: float = 10000.0) -> np.ndarray:
    """Return x (n, T, h, d) with every hand turned by the angle of its frame's position."""
    return x.copy()
