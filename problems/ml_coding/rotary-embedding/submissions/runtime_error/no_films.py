# Witness: rope(np.zeros((0,1,1,2)),np.array([0])) gives ValueError: need at least one array to stack instead of array([]).
# Mistake: stacking fails without films
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = base ** (-2.0 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[:, None, :]
    c, s = np.cos(angle), np.sin(angle)
    films = []
    for f in x:
        x1, x2 = f[..., :half], f[..., half:]
        films.append(np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1))
    return np.stack(films)
