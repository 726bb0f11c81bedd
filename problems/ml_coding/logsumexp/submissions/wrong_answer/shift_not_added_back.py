# Witness: logsumexp(np.array([5.0])) gives 0.0 instead of 5.0.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    return np.log(np.sum(b * np.exp(x - np.maximum(x.max(axis=axis, keepdims=True), -1e300)), axis=axis))
