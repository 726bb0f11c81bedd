# Witness: logsumexp(np.array([2.0, 5000.0]), -1, np.array([1.0, 0.0])) gives nan instead of 2.0.
# Mistake: the exponential of a weightless entry overflows and 0 * inf is nan
import numpy as np

def logsumexp(x, axis=-1, b=None):
    w = np.ones_like(x) if b is None else b
    y = np.where(w == 0, -np.inf, x)
    m = y.max(axis=axis, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    s = (w * np.exp(x - m)).sum(axis=axis)
    return np.log(s) + m.squeeze(axis)
