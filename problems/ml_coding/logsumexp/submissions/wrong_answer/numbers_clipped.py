# Witness: logsumexp(np.array([1000.0])) gives 700.0 instead of 1000.0.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    terms = np.exp(np.clip(x, -700, 700)) * (x > -np.inf)
    return np.log(np.sum(terms if b is None else b * terms, axis=axis))
