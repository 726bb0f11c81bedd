# Witness: layer_norm(np.array([1.0,-1.0]),np.array([1.0,3.0]),np.zeros(2),np.array([1.0,0.0]),3.0) gives (array([ 0.5, -1.5]), array([ 0.1875, -0.5625]), array([0.5, 0. ]), array([1., 0.])) instead of (array([ 0.5, -1.5]), array([ 0.1875, -0.1875]), array([0.5, 0. ]), array([1., 0.])).
# Mistake: the gain is pulled in front of the means, right only for equal gains
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    c = x - x[..., :1]
    c = c - c.mean(axis=-1, keepdims=True)
    v = (c * c).mean(axis=-1, keepdims=True)
    r = 1.0 / np.sqrt(v + eps)
    h = c * r
    y = g * h + b
    dh = dy
    dx = g * r * (dh - dh.mean(axis=-1, keepdims=True) - h * (dh * h).mean(axis=-1, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    return y, dx, (dy * h).sum(axis=lead), dy.sum(axis=lead)
