# Witness: logsumexp(np.array([0.0, 0.0]), 0, np.array([3.0, 4.0])) gives 0.693147 instead of 1.945910.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    return np.log(np.sum(np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
