# Witness: pca(np.array([[1.0, 5.0], [3.0, 5.0], [5.0, 5.0]]), 1) raises ValueError.
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(np.cov(c))
    order = np.argsort(-values)
    values, vectors = np.maximum(values[order], 0), vectors[:, order]
    components = vectors.T[:k]
    total = np.sum(values)
    ratio = values[:k] / total if total > 0 else np.zeros(k)
    return components, c @ components.T, ratio
