# Witness: rope(np.ones((1,1,1,4)),np.array([1]),2.5) gives array([[[[-0.30116867894 ,  0.110607657996,  1.381773290676,  1.409881536156]]]]) instead of array([[[[-0.30116867894 ,  0.21545129267 ,  1.381773290676,  1.3977055271  ]]]]).
# Mistake: the base is cut to a whole number
import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    freq = float(int(base)) ** (-2.0 * np.arange(half) / d)
    angle = (pos[:, None] * freq)[None, :, None, :]
    c, s = np.cos(angle), np.sin(angle)
    x1, x2 = x[..., :half], x[..., half:]
    return np.concatenate([x1 * c - x2 * s, x1 * s + x2 * c], axis=-1)
