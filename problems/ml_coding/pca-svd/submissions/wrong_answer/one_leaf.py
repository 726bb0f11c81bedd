# Witness: pca(np.array([[1.0,2.0]]),1) gives (array([[nan, nan]]), array([[nan]]), array([0.])) instead of (array([[1., 0.]]), array([[0.]]), array([0.])).
# Mistake: dividing by n - 1 fails for a single leaf
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    val, vec = np.linalg.eigh(c.T @ c / (len(x) - 1))
    order = np.argsort(val)[::-1]
    val, comp = np.maximum(val[order], 0.0), vec[:, order[:k]].T
    total = val.sum()
    ratio = val[:k] / total if total > 0 else np.zeros(k)
    return comp, c @ comp.T, ratio
