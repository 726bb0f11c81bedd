# Witness: rope(np.array([[[[1.0, 2.0, 0.0, 5.0]]]]), np.array([2]), 4.0) gives array([[[[-0.416147, -5.37878, 0.841471, 4.38445]]]]) instead of array([[[[-0.416147, -3.12675, 0.909297, 4.38445]]]]).
# Every angle is repeated for its neighbour, as the other layout needs it.
import numpy as np


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (-2 * np.arange(half) / d)
    angle = np.repeat(pos[:, None] * freq, 2, axis=1)[:, None, :]
    cos, sin = np.cos(angle), np.sin(angle)
    swapped = np.concatenate([-x[..., half:], x[..., :half]], axis=-1)
    return x * cos + swapped * sin
