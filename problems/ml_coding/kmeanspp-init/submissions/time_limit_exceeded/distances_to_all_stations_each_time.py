# No memory between draws: all distances to all stations are computed again, O(n k^2 d).
import numpy as np


def kmeanspp_init(x, k, u):
    chosen = np.array([np.floor(u[0] * x.shape[0])], dtype=int)
    while chosen.size < k:
        d2 = ((x[:, None, :] - x[chosen][None, :, :]) ** 2).sum(-1).min(axis=1)
        draw = u[chosen.size]
        if d2.any():
            p = d2 / d2.sum()
            index = np.argmax(np.cumsum(p) > draw)
        else:
            index = np.floor(draw * x.shape[0])
        chosen = np.append(chosen, int(index))
    return chosen
