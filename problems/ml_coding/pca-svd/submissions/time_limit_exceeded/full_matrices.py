# numpy's default builds an n x n factor that nobody uses.
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(centred)
    total = (s**2).sum()
    ratio = s[:k] ** 2 / total if total > 0 else np.zeros(k)
    return vt[:k], centred @ vt[:k].T, ratio
