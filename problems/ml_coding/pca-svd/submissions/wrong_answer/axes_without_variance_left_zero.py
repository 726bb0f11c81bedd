# Witness: pca(np.array([[1.0, 5.0], [3.0, 5.0]]), 2) gives (array([[1.0, 0.0], [0.0, 0.0]]), array([[-1.0, 0.0], [1.0, 0.0]]), array([1.0, 0.0])) instead of (array([[1.0, 0.0], [0.0, 1.0]]), array([[-1.0, 0.0], [1.0, 0.0]]), array([1.0, 0.0])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k] * (s[:k, None] > 1e-9)
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components, scores, ratio
