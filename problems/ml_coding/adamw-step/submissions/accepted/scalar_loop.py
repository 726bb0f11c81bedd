import math
import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    c1 = 1.0 - math.pow(b1, t + 1)
    c2 = 1.0 - math.pow(b2, t + 1)
    out = [np.empty(theta.shape) for _ in range(3)]
    flat = zip(theta.ravel().tolist(), g.ravel().tolist(), m.ravel().tolist(), v.ravel().tolist())
    rows = []
    for p, d, a, b in flat:
        a = b1 * a + (1 - b1) * d
        b = b2 * b + (1 - b2) * d * d
        rows.append((p - lr * (a / c1 / (math.sqrt(b / c2) + eps) + wd * p), a, b))
    for o, col in zip(out, zip(*rows)):
        o[...] = np.array(col).reshape(theta.shape)
    return tuple(out)
