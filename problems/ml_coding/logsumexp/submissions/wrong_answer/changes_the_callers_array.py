# Witness: logsumexp(np.array([1.0, 3.0])) changes its input to np.array([-2.0, 0.0]).
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    top = np.maximum(np.where(b == 0, -np.inf, x).max(axis=axis, keepdims=True), -1e300)
    x -= top
    return np.log(np.sum(np.where(b == 0, 0, b * np.exp(x)), axis=axis)) + np.squeeze(top, axis=axis)
