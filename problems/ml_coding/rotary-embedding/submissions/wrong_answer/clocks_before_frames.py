# Witness: rope(np.array([[[[1.0,0.0],[1.0,0.0]],[[1.0,0.0],[1.0,0.0]]]]),np.array([0,1])) gives array([[[[1.            , 0.            ],   [0.540302305868, 0.841470984808]],  [[1.            , 0.            ],   [0.540302305868, 0.841470984808]]]]) instead of array([[[[1.            , 0.            ],   [1.            , 0.            ]],  [[0.540302305868, 0.841470984808],   [0.540302305868, 0.841470984808]]]]).
# Mistake: reshape to (n * h, T, d) mixes clocks and frames when h > 1
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[None, :, :]
    c, s = np.cos(angle), np.sin(angle)
    rows = x.reshape(n * h, T, d)
    x1, x2 = rows[..., :half], rows[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1).reshape(x.shape)
