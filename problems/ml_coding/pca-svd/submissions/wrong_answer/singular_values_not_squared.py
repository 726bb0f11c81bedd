# Witness: pca(np.array([[0.0, 2.0], [0.0, -2.0], [1.0, 0.0], [-1.0, 0.0]]), 1) gives (array([[0.0, 1.0]]), array([[2.0], [-2.0], [0.0], [0.0]]), array([0.666667])) instead of (array([[0.0, 1.0]]), array([[2.0], [-2.0], [0.0], [0.0]]), array([0.8])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s)
    ratio = s[:k] / total if total > 0 else np.zeros(k)
    return components, scores, ratio
