# Witness: rope(np.array([[[[1.0, 1.0, 0.0, 0.0]]]]), np.array([2])) gives array([[[[-0.416147, 0.998001, 0.909297, 0.0632034]]]]) instead of array([[[[-0.416147, 0.9998, 0.909297, 0.0199987]]]]).
import numpy as np


def rope(x, pos, base=1000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (-2 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[:, None, :]
    cos, sin = np.cos(angle), np.sin(angle)
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)
