# Witness: pca(np.array([[1.0, 2.0], [-1.0, 2.0], [0.0, 1.0]]),1) gives (array([[1., 0.]]), array([[-1.], [ 1.], [ 0.]]), array([0.75])) instead of (array([[1., 0.]]), array([[ 1.], [-1.], [ 0.]]), array([0.75])).
# Mistake: axes are negated to a standard sign, their scores are not
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    var = s**2
    total = var.sum()
    ratio = var[:k] / total if total > 0 else np.zeros(k)
    comp = vt[:k]
    scores = u[:, :k] * s[:k]
    big = comp[np.arange(k), np.abs(comp).argmax(axis=1)]
    return comp * np.sign(big)[:, None], scores, ratio
