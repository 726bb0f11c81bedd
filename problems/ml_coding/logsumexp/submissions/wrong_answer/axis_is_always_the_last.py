# Witness: logsumexp(np.array([[0.0, 5.0], [0.0, 5.0]]), 0) gives array([5.006715, 5.006715]) instead of array([0.693147, 5.693147]).
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = np.maximum(x.max(axis=-1, keepdims=True), -1e300)
    return np.log(np.sum(b * np.exp(x - top), axis=-1)) + top[..., 0]
