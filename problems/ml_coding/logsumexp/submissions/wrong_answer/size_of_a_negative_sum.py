# Witness: logsumexp(np.array([0.0]), 0, np.array([-3.0])) gives 1.098612 instead of nan.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.abs(np.sum(b * np.exp(x - top), axis=axis))) + np.squeeze(top, axis=axis)
