# Witness: pca(np.array([[1.0],[1.0]]),1) gives (array([[1.]]), array([[0.], [0.]]), array([nan])) instead of (array([[1.]]), array([[0.], [0.]]), array([0.])).
# Mistake: equal leaves give 0 / 0
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    var = s**2
    total = var.sum()
    ratio = var[:k] / total
    comp = vt[:k]
    return comp, c @ comp.T, ratio
