# Witness: logsumexp(np.array([1.0, 1.0])) gives 1.0 instead of 1.693147.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.mean(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
