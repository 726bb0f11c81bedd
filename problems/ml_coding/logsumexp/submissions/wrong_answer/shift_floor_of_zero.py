# Witness: logsumexp(np.array([-800.0])) gives -inf instead of -800.0.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = x.max(axis=axis, keepdims=True, initial=0.0)
    return np.log(np.sum(b * np.exp(x - top), axis=axis)) + np.squeeze(top, axis=axis)
