# Witness: logsumexp(np.array([[1000.0], [0.0]])) gives array([1000.0, -inf]) instead of array([1000.0, 0.0]).
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    top = max(np.max(np.where(b == 0, -np.inf, x), initial=-np.inf), -1e300)
    return np.log(np.sum(b * np.exp(np.where(b == 0, -np.inf, x) - top), axis=axis)) + top
