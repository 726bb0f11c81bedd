# Witness: pca(np.array([[0.0, 0.0], [1.0, 3.0], [5.0, 4.0]]), 1) gives (array([[0.707107, 0.707107]]), array([[-1.62538], [-0.0499767], [1.67536]]), array([0.908529])) instead of (array([[0.801277, 0.598294]]), array([[-2.99857], [-0.402414], [3.40099]]), array([0.914121])).
import numpy as np


def pca(x, k):
    c = (x - x.mean(axis=0)) / np.maximum(x.std(axis=0), 1e-300)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components, scores, ratio
