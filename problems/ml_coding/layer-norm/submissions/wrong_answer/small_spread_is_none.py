# Witness: layer_norm(np.array([0.0,0.0001]),np.ones(2),np.zeros(2),np.array([1.0,0.0]),1e-6) gives (array([0., 0.]), array([ 500., -500.]), array([0., 0.]), array([1., 0.])) instead of (array([-0.049937616944,  0.049937616944]), array([ 498.13084233309, -498.13084233309]), array([-0.049937616944,  0.            ]), array([1., 0.])).
# Mistake: a variance below 1e-8 is taken for rounding noise
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    c = x - x[..., :1]
    c = c - c.mean(axis=-1, keepdims=True)
    v = (c * c).mean(axis=-1, keepdims=True)
    c = np.where(v < 1e-8, 0.0, c)
    v = np.where(v < 1e-8, 0.0, v)
    r = 1.0 / np.sqrt(v + eps)
    h = c * r
    y = g * h + b
    dh = dy * g
    dx = r * (dh - dh.mean(axis=-1, keepdims=True) - h * (dh * h).mean(axis=-1, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    return y, dx, (dy * h).sum(axis=lead), dy.sum(axis=lead)
