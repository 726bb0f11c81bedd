# Scores from the left singular vectors; signs fixed by the largest entry of each axis.
import numpy as np


def pca(x, k):
    c = x - np.average(x, axis=0)
    u, s, vt = np.linalg.svd(c, full_matrices=False)
    rows = np.arange(len(vt))
    sign = np.sign(vt[rows, np.abs(vt).argmax(axis=1)])
    u, vt = u * sign, vt * sign[:, None]
    share = s**2 / max(np.sum(c * c), 1e-300)
    return vt[:k, :], (u * s)[:, :k], share[:k]
