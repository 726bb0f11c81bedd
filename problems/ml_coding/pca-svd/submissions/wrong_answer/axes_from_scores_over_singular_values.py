# Witness: pca(np.array([[0.0, 0.0], [2.0, 0.0]]), 2) gives (array([[1.0, 0.0], [0.0, 0.0]]), array([[-1.0, 0.0], [1.0, 0.0]]), array([1.0, 0.0])) instead of (array([[1.0, 0.0], [0.0, 1.0]]), array([[-1.0, 0.0], [1.0, 0.0]]), array([1.0, 0.0])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(c @ c.T)
    values, vectors = np.maximum(values[::-1], 0), vectors[:, ::-1]
    components = (c.T @ vectors[:, :k] / np.sqrt(values[:k] + 1e-300)).T
    total = np.sum(values)
    ratio = values[:k] / total if total > 0 else np.zeros(k)
    return components, c @ components.T, ratio
