# Witness: pca(np.array([[1.0],[2.0]]),1) gives an argument changed by the call instead of unchanged arguments.
# Mistake: x is centred in place
import numpy as np


def pca(x, k):
    c = x
    c -= c.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    var = s**2
    total = var.sum()
    ratio = var[:k] / total if total > 0 else np.zeros(k)
    comp = vt[:k]
    return comp, c @ comp.T, ratio
