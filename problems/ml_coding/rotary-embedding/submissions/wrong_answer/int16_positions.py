# Witness: rope(np.array([[[[1.0,0.0]]]]),np.array([40000])) gives array([[[[ 0.422212548472, -0.906496863708]]]]) instead of array([[[[0.322587473613, 0.946539656786]]]]).
# Mistake: positions beyond 32767 wrap round in int16
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    angle = (pos.astype(np.int16)[:, None] * freq)[None, :, None, :]
    c, s = np.cos(angle), np.sin(angle)
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
