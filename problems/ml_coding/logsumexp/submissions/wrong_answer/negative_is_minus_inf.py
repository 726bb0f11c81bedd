# Witness: logsumexp(np.array([1.0, 1.0]), -1, np.array([1.0, -2.0])) gives -inf instead of nan.
# Mistake: a negative sum gives -inf
import numpy as np

def logsumexp(x, axis=-1, b=None):
    w = np.ones_like(x) if b is None else b
    y = np.where(w == 0, -np.inf, x)
    m = y.max(axis=axis, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    s = (w * np.exp(y - m)).sum(axis=axis)
    return np.log(np.maximum(s, 0)) + m.squeeze(axis)
