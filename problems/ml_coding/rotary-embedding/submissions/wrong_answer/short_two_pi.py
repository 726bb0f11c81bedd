# Witness: rope(np.array([[[[1.0,0.0]]]]),np.array([100000])) gives array([[[[-0.999364885683,  0.035634607663]]]]) instead of array([[[[-0.999360807438,  0.035748797972]]]]).
# Mistake: angles are reduced by a rounded full turn
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[None, :, None, :]
    angle = np.fmod(angle, 6.2831853)
    c, s = np.cos(angle), np.sin(angle)
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
