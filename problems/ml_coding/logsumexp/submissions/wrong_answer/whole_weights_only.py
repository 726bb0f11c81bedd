# Witness: logsumexp(np.array([0.0]), 0, np.array([2.5])) gives 0.693147 instead of 0.916291.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones(x.shape, int) if b is None else b.astype(int)
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
