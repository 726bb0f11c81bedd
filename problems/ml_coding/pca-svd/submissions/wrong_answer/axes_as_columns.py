# Witness: pca(np.array([[1.0, 5.0], [3.0, 5.0], [5.0, 5.0]]), 1) gives (array([[1.0], [0.0]]), array([[-2.0], [0.0], [2.0]]), array([1.0])) instead of (array([[1.0, 0.0]]), array([[-2.0], [0.0], [2.0]]), array([1.0])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components.T, scores, ratio
