# Witness: logsumexp(np.array([-inf, -inf])) gives nan instead of -inf.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = x.max(axis=axis, keepdims=True)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
