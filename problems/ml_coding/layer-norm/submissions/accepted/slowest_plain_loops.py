# Slowest acceptable: one number at a time, lists until the end.
import math

import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    d = x.shape[-1]
    gains, offsets = g.tolist(), b.tolist()
    dg, db = [0.0] * d, [0.0] * d
    y, dx = [], []
    for row, back in zip(x.reshape(-1, d).tolist(), dy.reshape(-1, d).tolist()):
        mean = 0.0
        for value in row:
            mean += value
        mean /= d
        variance = 0.0
        for value in row:
            variance += (value - mean) * (value - mean)
        scale = 1 / math.sqrt(variance / d + eps)
        z = []
        mean_dz = mean_dz_z = 0.0
        for i in range(d):
            z.append((row[i] - mean) * scale)
            y.append(gains[i] * z[i] + offsets[i])
            dg[i] += back[i] * z[i]
            db[i] += back[i]
            mean_dz += back[i] * gains[i] / d
            mean_dz_z += back[i] * gains[i] * z[i] / d
        for i in range(d):
            dx.append(scale * (back[i] * gains[i] - mean_dz - z[i] * mean_dz_z))
    shaped = [np.array(part, dtype=float).reshape(x.shape) for part in (y, dx)]
    return (*shaped, np.array(dg), np.array(db))
