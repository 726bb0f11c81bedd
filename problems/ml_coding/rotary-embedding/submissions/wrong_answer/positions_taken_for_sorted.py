# Witness: rope(np.array([[[[1.0,0.0]],[[1.0,0.0]]]]),np.array([1,0])) gives array([[[[1.            , 0.            ]],  [[0.540302305868, 0.841470984808]]]]) instead of array([[[[0.540302305868, 0.841470984808]],  [[1.            , 0.            ]]]]).
# Mistake: positions are assumed to be sorted
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    uniq, count = np.unique(pos, return_counts=True)
    angle = (np.repeat(uniq, count)[:, None] * freq)[None, :, None, :]
    c, s = np.cos(angle), np.sin(angle)
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
