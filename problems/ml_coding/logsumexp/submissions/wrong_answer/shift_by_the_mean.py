# Witness: logsumexp(np.array([0.0, 2000.0])) gives inf instead of 2000.0.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    counted = (b != 0) & (x > -np.inf)
    number = np.maximum(counted.sum(axis=axis, keepdims=True), 1)
    middle = np.where(counted, x, 0).sum(axis=axis, keepdims=True) / number
    total = np.sum(np.where(counted, b * np.exp(x - middle), 0), axis=axis)
    return np.log(total) + np.squeeze(middle, axis=axis)
