# Witness: pca(np.array([[0.0],[0.0009765625]]),1) gives (array([[1.]]), array([[-0.00048828125], [ 0.00048828125]]), array([0.])) instead of (array([[1.]]), array([[-0.00048828125], [ 0.00048828125]]), array([1.])).
# Mistake: a total variance below 1e-6 counts as none
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    var = s**2
    total = var.sum()
    ratio = var[:k] / total if total > 1e-6 else np.zeros(k)
    comp = vt[:k]
    return comp, c @ comp.T, ratio
