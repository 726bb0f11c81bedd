# Witness: logsumexp(np.array([[1.0, 2.0]])) raises ValueError.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    shape = x.shape[:axis] + x.shape[axis + 1 :]
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)).reshape(shape) + top.reshape(shape)
