# Witness: rope(np.array([[[[1.0, 2.0, 0.0, 5.0]]]]), np.array([2]), 4.0) gives array([[[[-0.416147, 2.47673, 0.909297, -4.78182]]]]) instead of array([[[[-0.416147, -3.12675, 0.909297, 4.38445]]]]).
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (2 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[:, None, :]
    cos, sin = np.cos(angle), np.sin(angle)
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)
