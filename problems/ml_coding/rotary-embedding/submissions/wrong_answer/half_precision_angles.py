# Witness: rope(np.array([[[[1.0, 0.0]]]]), np.array([2049])) gives array([[[[0.949734, -0.313057]]]]) instead of array([[[[0.776572, 0.630028]]]]).
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (-2 * np.arange(half) / d)
    angle = (pos.astype(np.float16)[:, None] * freq)[:, None, :]
    cos, sin = np.cos(angle), np.sin(angle)
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)
