# Witness: rope(np.ones((1,1,1,4)),np.array([1])) ; then rope(np.ones((1,1,1,4)),np.array([1]),4.0) gives array([[[[-0.30116867894 ,  0.989950167082,  1.381773290676,  1.009949833751]]]]) instead of array([[[[-0.30116867894 ,  0.398157023286,  1.381773290676,  1.357008100495]]]]).
# Mistake: frequencies are cached across calls by d, without the base
import numpy as np

_freq = {}


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    if d not in _freq:
        _freq[d] = base ** (-2.0 * np.arange(half) / d)
    freq = _freq[d]
    angle = (pos[:, None] * freq)[None, :, None, :]
    c, s = np.cos(angle), np.sin(angle)
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
