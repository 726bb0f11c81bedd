# Witness: pca(np.array([[0.0, 0.0], [1.0, 3.0], [5.0, 4.0]]), 1) gives (array([[-0.801277, 0.598294]]), array([[0.206534], [1.20014], [-1.40667]]), array([0.914121])) instead of (array([[0.801277, 0.598294]]), array([[-2.99857], [-0.402414], [3.40099]]), array([0.914121])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(c.T @ c)
    order = np.argsort(-values)
    values, vectors = np.maximum(values[order], 0), vectors[:, order]
    components = vectors[:k]
    total = np.sum(values)
    ratio = values[:k] / total if total > 0 else np.zeros(k)
    return components, c @ components.T, ratio
