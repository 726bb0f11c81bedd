# Witness: logsumexp(np.array([-1000.0, -1000.0]), -1) gives -inf instead of -999.3068528194401.
# Mistake: shifts only when values are large, very negative ones underflow
import numpy as np

def logsumexp(x, axis=-1, b=None):
    w = np.ones_like(x) if b is None else b
    y = np.where(w == 0, -np.inf, x)
    m = y.max(axis=axis, keepdims=True)
    m = np.where(m > 700, m, 0.0)
    s = (w * np.exp(y - m)).sum(axis=axis)
    return np.log(s) + m.squeeze(axis)
