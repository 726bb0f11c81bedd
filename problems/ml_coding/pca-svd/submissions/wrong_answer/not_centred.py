# Witness: pca(np.array([[1.0, 5.0], [3.0, 5.0], [5.0, 5.0]]), 1) gives (array([[-0.544914, -0.838492]]), array([[-4.73737], [-5.8272], [-6.91703]]), array([0.947675])) instead of (array([[1.0, 0.0]]), array([[-2.0], [0.0], [2.0]]), array([1.0])).
import numpy as np


def pca(x, k):
    c = x
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components, scores, ratio
