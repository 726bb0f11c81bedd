# Witness: logsumexp(np.array([123456.7, 0.0]), -1) gives 123456.703125 instead of 123456.7.
# Mistake: computes in float32
import numpy as np

def logsumexp(x, axis=-1, b=None):
    w = np.ones_like(x) if b is None else b
    y = np.where(w == 0, -np.inf, x)
    y = y.astype(np.float32)
    m = y.max(axis=axis, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    s = (w * np.exp(y - m)).sum(axis=axis)
    return np.log(s) + m.squeeze(axis)
