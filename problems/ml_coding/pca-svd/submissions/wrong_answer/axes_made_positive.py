# Witness: pca(np.array([[1.0, -1.0], [-1.0, 1.0]]), 1) gives (array([[0.707107, 0.707107]]), array([[1.11022e-16], [-1.11022e-16]]), array([1.0])) instead of (array([[-0.707107, 0.707107]]), array([[-1.41421], [1.41421]]), array([1.0])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = np.abs(vt[:k])
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components, scores, ratio
