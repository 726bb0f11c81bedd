# Witness: rope(np.array([[[[1.0, 0.0]]]]), np.array([2])) gives array([[[[0.999391, 0.0348995]]]]) instead of array([[[[-0.416147, 0.909297]]]]).
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (-2 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[:, None, :]
    angle = np.deg2rad(angle)
    cos, sin = np.cos(angle), np.sin(angle)
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)
