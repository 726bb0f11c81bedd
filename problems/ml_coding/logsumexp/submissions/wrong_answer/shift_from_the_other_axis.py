# Witness: logsumexp(np.array([[0.0, 0.0], [1000.0, 1000.0]])) gives array([-inf, 1000.693147]) instead of array([0.693147, 1000.693147]).
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    if x.ndim == 1:
        top = max(x.max(), -1e300)
        return np.log(np.sum(b * np.exp(x - top))) + top
    other = 0 if axis % x.ndim else 1
    top = np.maximum(x.max(axis=other, keepdims=True, initial=-np.inf), -1e300)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.max(top)
