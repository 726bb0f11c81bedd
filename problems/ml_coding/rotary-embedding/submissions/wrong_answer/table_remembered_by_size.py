# Witness: [rope(np.array([[[[1.0, 0.0]]]]), np.array([1])), rope(np.array([[[[1.0, 0.0]]]]), np.array([2]))][1] gives array([[[[0.540302, 0.841471]]]]) instead of array([[[[-0.416147, 0.909297]]]]).
import numpy as np

tables = {}


def rope(x, pos, base=10000.0):
    d = x.shape[-1]
    half = d // 2
    freq = base ** (-2 * np.arange(half) / d)
    if (len(pos), d, base) not in tables:
        angle = (pos[:, None] * freq)[:, None, :]
        tables[len(pos), d, base] = np.cos(angle), np.sin(angle)
    cos, sin = tables[len(pos), d, base]
    a, b = x[..., :half], x[..., half:]
    return np.concatenate([a * cos - b * sin, a * sin + b * cos], axis=-1)
