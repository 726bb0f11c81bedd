# Witness: pca(np.array([[0.0, 0.0], [1.0, 3.0], [5.0, 4.0]]), 1) gives (array([[-0.707107, 0.707107]]), array([[0.0], [1.41421], [-0.707107]]), array([1.0])) instead of (array([[0.801277, 0.598294]]), array([[-2.99857], [-0.402414], [3.40099]]), array([0.914121])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=1, keepdims=True)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components, scores, ratio
