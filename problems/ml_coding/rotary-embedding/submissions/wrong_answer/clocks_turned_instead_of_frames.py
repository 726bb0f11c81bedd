# Witness: rope(np.array([[[[1.0, 0.0], [1.0, 0.0]], [[1.0, 0.0], [1.0, 0.0]]]]), np.array([0, 1])) gives array([[[[1.0, 0.0], [0.540302, 0.841471]], [[1.0, 0.0], [0.540302, 0.841471]]]]) instead of array([[[[1.0, 0.0], [1.0, 0.0]], [[0.540302, 0.841471], [0.540302, 0.841471]]]]).
# Angles line up with the clocks; with as many clocks as frames nothing complains.
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (-2 * np.arange(half) / d)
    angle = pos[:, None] * freq
    if len(pos) != x.shape[2]:
        angle = angle[:, None, :]
    cos, sin = np.cos(angle), np.sin(angle)
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)
