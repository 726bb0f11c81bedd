# Witness: pca(np.array([[1.0, 5.0], [3.0, 5.0], [5.0, 5.0]]), 1) gives components and scores of opposite sign.
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return -components, scores, ratio
