import numpy as np


def rope(x: np.ndarray, pos: np.ndarray, base: float = 10000.0) -> np.ndarray:
    """Rotary position embedding (Su et al. 2021), halves as pairs: O(size of x)."""
    half = x.shape[-1] // 2
    speeds = base ** (-np.arange(half) / half)
    # One angle per frame and hand; the axis in the middle serves all clocks.
    angles = pos[:, np.newaxis, np.newaxis] * speeds
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[..., :half], x[..., half:]
    return np.concatenate([first * cos - second * sin, first * sin + second * cos], axis=-1)
