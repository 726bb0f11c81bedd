# Witness: layer_norm(np.array([[[0.0,2.0],[4.0,10.0]]]),np.ones(2),np.zeros(2),np.ones((1,2,2)),1.0) gives (array([[[-1.032795558989, -0.516397779494],  [ 0.            ,  1.549193338483]]]), array([[[0., 0.],  [0., 0.]]]), array([-1.032795558989,  1.032795558989]), array([2., 2.])) instead of (array([[[-0.707106781187,  0.707106781187],  [-0.948683298051,  0.948683298051]]]), array([[[0., 0.],  [0., 0.]]]), array([-1.655790079237,  1.655790079237]), array([2., 2.])).
# Mistake: with two or more leading axes all axes but the first are normalised together
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    ax = tuple(range(1, x.ndim)) or (0,)
    c = x - x[..., :1, :1] if x.ndim > 2 else x - x[..., :1]
    c = c - c.mean(axis=ax, keepdims=True)
    v = (c * c).mean(axis=ax, keepdims=True)
    r = 1.0 / np.sqrt(v + eps)
    h = c * r
    y = g * h + b
    dh = dy * g
    dx = r * (dh - dh.mean(axis=ax, keepdims=True) - h * (dh * h).mean(axis=ax, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    return y, dx, (dy * h).sum(axis=lead), dy.sum(axis=lead)
