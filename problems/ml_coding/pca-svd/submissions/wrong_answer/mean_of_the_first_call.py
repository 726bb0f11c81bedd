# Witness: after pca(np.array([[0.0], [2.0]]), 1) a call with np.array([[1.0], [3.0]]) gives scores 0 and 2 instead of -1 and 1 (or 1 and -1).
import numpy as np


MEANS = {}


def pca(x, k):
    c = x - MEANS.setdefault(x.shape, x.mean(axis=0))
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components, scores, ratio
