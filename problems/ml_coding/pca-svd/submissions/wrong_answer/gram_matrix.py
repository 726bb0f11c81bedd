# Witness: pca(np.array([[1.0,2.0,4.0],[0.0,0.0,0.0]]),2) gives (array([[-0.218217890236, -0.436435780472, -0.872871560944], [ 0.            ,  0.            ,  0.            ]]), array([[-2.291287847478,  0.            ], [ 2.291287847478,  0.            ]]), array([1., 0.])) instead of (array([[ 0.218217890236,  0.436435780472,  0.872871560944], [ 0.894427191   , -0.4472135955  ,  0.            ]]), array([[ 2.291287847478,  0.            ], [-2.291287847478,  0.            ]]), array([1., 0.])).
# Mistake: for n < d axes come from the n x n matrix; an axis without variance is no unit vector
import numpy as np


def pca(x, k):
    n, d = x.shape
    c = x - x.mean(axis=0)
    if n >= d:
        u, s, vt = np.linalg.svd(c, full_matrices=False)
        comp, val = vt[:k], s**2
    else:
        val, u = np.linalg.eigh(c @ c.T)
        val, u = np.maximum(val[::-1], 0.0), u[:, ::-1]
        comp = (c.T @ u[:, :k]).T / np.sqrt(np.maximum(val[:k], 1e-300))[:, None]
    total = val.sum()
    ratio = val[:k] / total if total > 0 else np.zeros(k)
    return comp, c @ comp.T, ratio
