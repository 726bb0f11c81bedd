# Witness: pca(np.array([[0.0, 2.0], [0.0, -2.0], [1.0, 0.0], [-1.0, 0.0]]), 1) gives (array([[1.0, 0.0]]), array([[0.0], [0.0], [1.0], [-1.0]]), array([0.8])) instead of (array([[0.0, 1.0]]), array([[2.0], [-2.0], [0.0], [0.0]]), array([0.8])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(c.T @ c)
    order = np.argsort(-values)
    values, vectors = np.maximum(values[order], 0), vectors
    components = vectors.T[:k]
    total = np.sum(values)
    ratio = values[:k] / total if total > 0 else np.zeros(k)
    return components, c @ components.T, ratio
