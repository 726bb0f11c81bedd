# Witness: logsumexp(np.array([1000000.0, 999999.9])) gives 1000000.625 instead of 1000000.644397.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    x = x.astype(np.float32)
    b = np.ones_like(x) if b is None else b.astype(np.float32)
    x = np.where(b == 0, np.float32(-np.inf), x)
    top = np.maximum(x.max(axis=axis, keepdims=True), np.float32(-1e30))
    return (np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)).astype(float)
