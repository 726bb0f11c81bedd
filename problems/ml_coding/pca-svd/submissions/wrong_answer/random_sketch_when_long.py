# Witness: pca(np.random.default_rng(1).integers(-9,10,(1001,20)).astype(float),2) gives (array([[ 0.153517599135,  0.114038330843, ...,  0.203354441896, -0.124288555475], [ 0.068671051861, -0.194341512295, ..., -0.426306411567,  0.31194346787 ]]), array([[-12.624348551478,   2.393879743814], [  3.863373544617,  -1.853753950967], ..., [ -7.411257410777,   0.031502736128], [ -2.574673833717,  -9.549224221739]]), arra... instead of (array([[ 0.325044167348,  0.096267202978, ...,  0.295732208054, -0.236517307619], [ 0.095959378929,  0.145269612305, ...,  0.369782836546, -0.070659946483]]), array([[-12.291052162891,   3.554041175496], [  2.539274978367,   3.113320459061], ..., [ -6.190351677726,   6.963453313417], [ -2.744436870103,   1.286710271457]]), arra...
# Mistake: more than 1000 leaves: random sketch with two rounds, not exact
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    if len(x) > 1000 and x.shape[1] > k + 5:
        q = np.random.default_rng(0).normal(size=(x.shape[1], k + 5))
        for _ in range(2):
            q = np.linalg.qr(c.T @ (c @ q))[0]
        u, s, wt = np.linalg.svd(c @ q, full_matrices=False)
        vt = wt @ q.T
    else:
        u, s, vt = np.linalg.svd(c, full_matrices=False)
    var = s**2
    total = (c * c).sum()
    ratio = var[:k] / total if total > 0 else np.zeros(k)
    comp = vt[:k]
    return comp, c @ comp.T, ratio
