# Entries without weight become -inf before the maximum is taken.
import numpy as np

def logsumexp(x, axis=-1, b=None):
    w = np.ones_like(x) if b is None else b
    y = np.where(w == 0, -np.inf, x)
    m = y.max(axis=axis, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    s = (w * np.exp(y - m)).sum(axis=axis)
    return np.log(s) + m.squeeze(axis)
