# Witness: 1e9 * logsumexp(np.array([0.0, -21.0])) gives 0.0 instead of 0.758256.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    terms = np.where(x - top < -20, 0, b * np.exp(x - top))
    return np.log(np.sum(terms, axis=axis)) + np.squeeze(top, axis=axis)
