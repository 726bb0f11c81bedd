# Witness: rope(np.array([[[[1.0,0.0]]]]),np.array([-1])) gives array([[[[0.540302305868, 0.841470984808]]]]) instead of array([[[[ 0.540302305868, -0.841470984808]]]]).
# Mistake: table look-up with negative positions counts from the end
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    table = np.arange(np.abs(pos).max() + 1)[:, None] * freq
    c = np.cos(table)[pos][None, :, None, :]
    s = np.sin(table)[pos][None, :, None, :]
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
