# Witness: pca(np.array([[0.0, 0.0, 3.0], [0.0, 2.0, -3.0], [1.0, -2.0, 0.0], [-1.0, 0.0, 0.0]]), 1) gives (array([[0.0454641, -0.428473, 0.90241]]), array([[2.70723], [-3.56418], [0.90241], [-0.0454641]]), array([0.776527])) instead of (array([[0.0454641, -0.428473, 0.90241]]), array([[2.70723], [-3.56418], [0.90241], [-0.0454641]]), array([0.744602])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s[: k + 1] ** 2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components, scores, ratio
