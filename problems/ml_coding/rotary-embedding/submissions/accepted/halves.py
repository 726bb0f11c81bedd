import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[None, :, None, :]
    c, s = np.cos(angle), np.sin(angle)
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
