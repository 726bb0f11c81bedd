# Slowest acceptable: one hand at a time with the math module.
import math

import numpy as np


def rope(x, pos, base=10000.0):
    n, T, h, d = x.shape
    half = d // 2
    result = np.zeros((n, T, h, d))
    for film in range(n):
        for t in range(T):
            for clock in range(h):
                for i in range(half):
                    angle = int(pos[t]) * base ** (-2 * i / d)
                    a, b = x[film, t, clock, i], x[film, t, clock, i + half]
                    result[film, t, clock, i] = a * math.cos(angle) - b * math.sin(angle)
                    result[film, t, clock, i + half] = a * math.sin(angle) + b * math.cos(angle)
    return result
