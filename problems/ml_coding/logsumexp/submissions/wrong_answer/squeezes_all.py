# Witness: logsumexp(np.array([[1.0, 2.0]]), -1) gives 2.313261687518223 instead of [2.313261687518223].
# Mistake: squeeze() also removes other axes of length 1
import numpy as np

def logsumexp(x, axis=-1, b=None):
    w = np.ones_like(x) if b is None else b
    y = np.where(w == 0, -np.inf, x)
    m = y.max(axis=axis, keepdims=True)
    m = np.where(np.isneginf(m), 0.0, m)
    s = (w * np.exp(y - m)).sum(axis=axis, keepdims=True)
    return (np.log(s) + m).squeeze()
