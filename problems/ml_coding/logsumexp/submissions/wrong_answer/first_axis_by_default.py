# Witness: logsumexp(np.array([[0.0], [0.0]])) gives array([0.693147]) instead of array([0.0, 0.0]).
import numpy as np


def logsumexp(x, axis=0, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
