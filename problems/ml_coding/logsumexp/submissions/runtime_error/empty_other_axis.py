# Witness: logsumexp(np.zeros((0, 3)), -1) raises ValueError.
# Mistake: the early exit takes the maximum of an empty array
import numpy as np

def logsumexp(x, axis=-1, b=None):
    if x.max() == -np.inf:
        return np.full(np.delete(x.shape, axis), -np.inf)
    w = np.ones_like(x) if b is None else b
    y = np.where(w == 0, -np.inf, x)
    m = y.max(axis=axis, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    s = (w * np.exp(y - m)).sum(axis=axis)
    return np.log(s) + m.squeeze(axis)
