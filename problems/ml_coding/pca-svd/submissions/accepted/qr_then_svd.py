import numpy as np


def pca(x, k):
    c = x - x.sum(axis=0) / len(x)
    r = np.linalg.qr(c, mode="r")
    _, s, vt = np.linalg.svd(r)
    comp = vt[:k].copy()
    scores = np.einsum("ij,kj->ik", c, comp)
    total = float(np.square(c).sum())
    if total == 0.0:
        return comp, scores, np.zeros(k)
    return comp, scores, np.square(s[:k]) / total
