# Witness: logsumexp(np.array([0.0, 0.0]), 0, np.array([2.0, 2.0])) gives 0.0 instead of 1.386294.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b / np.sum(b, axis=axis, keepdims=True)
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
