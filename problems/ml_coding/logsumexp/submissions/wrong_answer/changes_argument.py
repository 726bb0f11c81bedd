# Witness: logsumexp(np.array([1.0, 2.0]), -1, np.array([1.0, 0.0])) changes what it was given.
# Mistake: writes -inf into x
import numpy as np

def logsumexp(x, axis=-1, b=None):
    w = np.ones_like(x) if b is None else b
    y = np.asarray(x)
    y[w == 0] = -np.inf
    m = y.max(axis=axis, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    s = (w * np.exp(y - m)).sum(axis=axis)
    return np.log(s) + m.squeeze(axis)
