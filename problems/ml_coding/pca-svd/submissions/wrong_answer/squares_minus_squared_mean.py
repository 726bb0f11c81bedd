# Witness: pca(np.array([[1000.0, 999.9990234375], [999.9990234375, 1000.0], [999.9990234375, 999.9970703125]]), 1) gives (array([[0.0824583, 0.996595]]), array([[0.000378096], [0.00127081], [-0.0016489]]), array([0.880196])) instead of (array([[-0.0824805, -0.996593]]), array([[-0.00037811], [-0.0012708], [0.00164891]]), array([0.880173])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    values, vectors = np.linalg.eigh(x.T @ x / len(x) - np.outer(x.mean(axis=0), x.mean(axis=0)))
    order = np.argsort(-values)
    values, vectors = np.maximum(values[order], 0), vectors[:, order]
    components = vectors.T[:k]
    total = np.sum(values)
    ratio = values[:k] / total if total > 0 else np.zeros(k)
    return components, c @ components.T, ratio
