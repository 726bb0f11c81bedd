# Witness: layer_norm(np.array([900001.3, 899998.4, 900007.7]), np.array([1.0, 1.0, 1.0]), np.array([0.0, 0.0, 0.0]), np.array([1.0, 0.0, 0.0]), 0.01)[0] gives array([-0.30018, -1.04634, 1.34652]) instead of array([-0.300178, -1.04633, 1.34651]).
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    var = (x**2).mean(axis=-1, keepdims=True) - mean**2
    scale = 1 / np.sqrt(var + eps)
    z = (x - mean) * scale
    y = g * z + b
    dz = dy * g
    dx = scale * (dz - dz.mean(axis=-1, keepdims=True) - z * (dz * z).mean(axis=-1, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    dg = (dy * z).sum(axis=lead)
    db = dy.sum(axis=lead)
    return y, dx, dg, db
