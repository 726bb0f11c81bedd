# Witness: logsumexp(np.array([-inf, 3.0])) changes its input to np.array([-1e300, 3.0]).
import numpy as np


def logsumexp(x, axis=-1, b=None):
    x[np.isneginf(x)] = -1e300
    b = np.ones_like(x) if b is None else b
    y = np.where(b == 0, -1e300, x)
    top = y.max(axis=axis, keepdims=True)
    total = np.sum(np.where(y == -1e300, 0, b * np.exp(y - top)), axis=axis)
    return np.log(total) + np.squeeze(top, axis=axis)
