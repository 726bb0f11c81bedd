# Witness: pca(np.array([[2.0,-2.0],[-2.0,2.0],[1.0,1.0],[-1.0,-1.0]]),1) gives (array([[0.707106781187, 0.707106781187]]), array([[ 0.            ], [ 0.            ], [ 1.414213562373], [-1.414213562373]]), array([0.2])) instead of (array([[ 0.707106781187, -0.707106781187]]), array([[ 2.828427124746], [-2.828427124746], [ 0.            ], [ 0.            ]]), array([0.8])).
# Mistake: power iteration from the vector of ones never finds an axis at right angles to it
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    d = x.shape[1]
    cov = c.T @ c
    total = np.trace(cov)
    comp = np.zeros((0, d))
    val = []
    for _ in range(k):
        v = np.ones(d)
        if total == 0 or len(comp):
            v = np.random.default_rng(len(comp)).normal(size=d)
        for _ in range(3000):
            v = v - comp.T @ (comp @ v)
            v /= np.linalg.norm(v)
            w = cov @ v
            w -= comp.T @ (comp @ w)
            if np.linalg.norm(w) <= 1e-12 * total:
                break
            w /= np.linalg.norm(w)
            if np.abs(w - v).max() < 1e-14:
                break
            v = w
        comp = np.vstack([comp, v])
        val.append(v @ cov @ v)
    ratio = np.array(val) / total if total > 0 else np.zeros(k)
    return comp, c @ comp.T, ratio
