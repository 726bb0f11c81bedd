# Witness: pca(np.array([[0.0], [0.0009765625]]), 1) gives (array([[1.0]]), array([[-0.000488281], [0.000488281]]), array([0.0])) instead of (array([[1.0]]), array([[-0.000488281], [0.000488281]]), array([1.0])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 1e-6 else np.zeros(k)
    return components, scores, ratio
