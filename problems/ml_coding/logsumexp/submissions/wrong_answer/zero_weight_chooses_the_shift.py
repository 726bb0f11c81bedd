# Witness: logsumexp(np.array([10000.0, 1.0]), 0, np.array([0.0, 1.0])) gives -inf instead of 1.0.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    top = np.maximum(x.max(axis=axis, keepdims=True), -1e300)
    terms = np.exp(x - top) if b is None else b * np.exp(x - top)
    return np.log(np.sum(terms, axis=axis)) + np.squeeze(top, axis=axis)
