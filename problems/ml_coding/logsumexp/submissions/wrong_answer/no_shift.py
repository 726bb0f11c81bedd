# Witness: logsumexp(np.array([1000.0, 1000.0])) gives inf instead of 1000.6931471805599.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    return np.log(np.sum(np.exp(x) if b is None else b * np.exp(x), axis=axis))
