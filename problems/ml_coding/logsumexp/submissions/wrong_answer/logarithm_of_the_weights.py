# Witness: logsumexp(np.array([2.0, 2.0]), 0, np.array([1.5, -0.5])) gives nan instead of 2.0.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    x = x if b is None else x + np.log(b)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.sum(np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
