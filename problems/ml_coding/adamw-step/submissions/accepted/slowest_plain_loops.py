# Slowest acceptable: one parameter at a time with the math module.
import math

import numpy as np


def adamw_step(theta, g, m, v, t, lr=1e-3, b1=0.9, b2=0.999, eps=1e-8, wd=1e-2):
    new_theta, new_m, new_v = np.empty_like(theta), np.empty_like(theta), np.empty_like(theta)
    for place in np.ndindex(theta.shape):
        new_m[place] = b1 * m[place] + (1 - b1) * g[place]
        new_v[place] = b2 * v[place] + (1 - b2) * g[place] ** 2
        mean = new_m[place] / (1 - b1 ** (t + 1))
        square = new_v[place] / (1 - b2 ** (t + 1))
        step = mean / (math.sqrt(square) + eps) + wd * theta[place]
        new_theta[place] = theta[place] - lr * step
    return new_theta, new_m, new_v
