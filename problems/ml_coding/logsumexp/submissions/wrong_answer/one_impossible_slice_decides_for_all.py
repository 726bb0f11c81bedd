# Witness: logsumexp(np.array([[-inf], [2.0]])) gives array([-inf, -inf]) instead of array([-inf, 2.0]).
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = x.max(axis=axis, keepdims=True)
    if np.isneginf(top).any():
        return np.full(np.squeeze(top, axis=axis).shape, -np.inf)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
