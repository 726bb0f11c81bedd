# Witness: rope(np.array([[[[1.0, 1.0, 0.0, 0.0]]]]), np.array([90001])) gives array([[[[0.793864, 0.0562558, 0.608096, 0.998416]]]]) instead of array([[[[0.793864, 0.0562655, 0.608096, 0.998416]]]]).
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (-2 * np.arange(half) / d)
    angle = (pos[:, None] * freq).astype(np.float32)[:, None, :]
    cos, sin = np.cos(angle), np.sin(angle)
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)
