# Witness: logsumexp(np.arange(12.0).reshape(2, 2, 3), 0) has shape (3, 2) instead of (2, 3).
# Mistake: swaps instead of moving the axis, so the other axes change places
import numpy as np

def logsumexp(x, axis=-1, b=None):
    y = np.swapaxes(x, axis, -1)
    w = np.ones_like(y) if b is None else np.swapaxes(b, axis, -1)
    y = np.where(w == 0, -np.inf, y)
    m = y.max(axis=-1, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    return np.log((w * np.exp(y - m)).sum(-1)) + m[..., 0]
