# Witness: logsumexp(np.array([-1000.0])) gives -inf instead of -1000.0.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    size = np.where(np.isneginf(x), 0, np.abs(x)).max(axis=axis, keepdims=True)
    return np.log(np.sum(b * np.exp(x - size), axis=axis)) + np.squeeze(size, axis=axis)
