# Witness: layer_norm(np.array([1.0,-1.0]),np.array([2.0,2.0]),np.zeros(2),np.array([1.0,0.0]),3.0) gives an argument changed by the call instead of unchanged arguments.
# Mistake: dy of the caller is multiplied by the gain in place
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    c = x - x[..., :1]
    c = c - c.mean(axis=-1, keepdims=True)
    v = (c * c).mean(axis=-1, keepdims=True)
    r = 1.0 / np.sqrt(v + eps)
    h = c * r
    y = g * h + b
    lead = tuple(range(x.ndim - 1))
    dg, db = (dy * h).sum(axis=lead), dy.sum(axis=lead)
    dh = dy
    dh *= g
    dx = r * (dh - dh.mean(axis=-1, keepdims=True) - h * (dh * h).mean(axis=-1, keepdims=True))
    return y, dx, dg, db
