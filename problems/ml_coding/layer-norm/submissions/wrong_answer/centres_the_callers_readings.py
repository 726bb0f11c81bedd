# Witness: layer_norm(np.array([1.0, 3.0]), np.array([1.0, 1.0]), np.array([0.0, 0.0]), np.array([1.0, 0.0]), 3.0) changes its input array([1.0, 3.0]) to array([-1.0, 1.0]).
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    mean = x.mean(axis=-1, keepdims=True)
    var = x.var(axis=-1, keepdims=True)
    scale = 1 / np.sqrt(var + eps)
    x -= mean
    z = x * scale
    y = g * z + b
    dz = dy * g
    dx = scale * (dz - dz.mean(axis=-1, keepdims=True) - z * (dz * z).mean(axis=-1, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    dg = (dy * z).sum(axis=lead)
    db = dy.sum(axis=lead)
    return y, dx, dg, db
