# Witness: pca(np.array([[1.0, -2.0, -1.0, 2.0], [-1.0, 2.0, 2.0, 2.0], [-2.0, -1.0, -2.0, -1.0]]),3) gives (array([[-0.00715565867 +0.j            , -0.619601253021+0.j            , -0.686570339392+0.j            , -0.380347542217+0.j            ], [ 0.695658870131+0.j            , -0.409735725154+0.j            ,  0.036251911422+0.j            ,  0.588949209065+0.j            ], [ 0.589535092719-0.014585710883j,  0.630946887913+0.j ... instead of (array([[ 0.00715565867 ,  0.619601253021,  0.686570339392,  0.380347542217], [ 0.695658870131, -0.409735725154,  0.036251911422,  0.588949209065], [ 0.717597143623,  0.365561510035, -0.009017250965, -0.592737556622]]), array([[-1.098108674629e+00,  2.407105593593e+00,  5.421010862428e-20], [ 3.425696038291e+00, -5.143993130205e...
# Mistake: np.linalg.eig does not give orthogonal vectors for repeated eigenvalues
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    val, vec = np.linalg.eig(c.T @ c)
    order = np.argsort(val)[::-1]
    val, comp = np.maximum(val[order], 0.0), vec[:, order[:k]].T
    total = val.sum()
    ratio = val[:k] / total if total > 0 else np.zeros(k)
    return comp, c @ comp.T, ratio
