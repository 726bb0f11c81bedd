# Witness: pca(np.array([[1.0],[2.0]]),1) gives LinAlgError: 0-dimensional array given. Array must be at least two-dimensional instead of (array([[1.]]), array([[-0.5], [ 0.5]]), array([1.])).
# Mistake: np.cov of a single column is a number, not a matrix
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    val, vec = np.linalg.eigh(np.cov(x, rowvar=False, bias=True))
    order = np.argsort(val)[::-1]
    val, comp = np.maximum(val[order], 0.0), vec[:, order[:k]].T
    total = val.sum()
    ratio = val[:k] / total if total > 0 else np.zeros(k)
    return comp, c @ comp.T, ratio
