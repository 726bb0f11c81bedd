# Witness: layer_norm(np.array([[1.0, -1.0], [0.0, 6.0]]), np.array([1.0, 1.0]), np.array([0.0, 0.0]), np.array([[1.0, 0.0], [0.0, 3.0]]), 3.0)[0] gives array([[-0.156174, -0.780869], [-0.468521, 1.40556]]) instead of array([[0.5, -0.5], [-0.866025, 0.866025]]).
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    mean = x.mean()
    var = x.var()
    scale = 1 / np.sqrt(var + eps)
    z = (x - mean) * scale
    y = g * z + b
    dz = dy * g
    dx = scale * (dz - dz.mean(axis=-1, keepdims=True) - z * (dz * z).mean(axis=-1, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    dg = (dy * z).sum(axis=lead)
    db = dy.sum(axis=lead)
    return y, dx, dg, db
