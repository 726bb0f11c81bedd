# Witness: pca(np.array([[0.0, 0.0], [1.0, 3.0], [5.0, 4.0]]), 1) gives (array([[0.801276624203, 0.598294079304]]), array([[-2.99857276678], [-0.402413904667], [3.40098667145]]), array([0.914121448994])) instead of (array([[0.801276584486, 0.598294104228]]), array([[-2.9985727455], [-0.402413848334], [3.40098659384]]), array([0.914121407068])).
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c.astype(np.float32), full_matrices=False)
    components = vt[:k]
    scores = c @ components.T
    total = np.sum(s**2)
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return components.astype(float), scores, ratio.astype(float)
