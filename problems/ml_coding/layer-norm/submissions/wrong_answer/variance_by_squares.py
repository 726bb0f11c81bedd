# Witness: layer_norm(np.array([999999.0,999997.3]),np.array([1.0,2.0]),np.zeros(2),np.array([1.0,0.0]),1e-5) gives (array([ 1.000053907878, -2.000107815756]), array([-6.342616149208e-05,  6.342616149208e-05]), array([1.000053907878, 0.            ]), array([1., 0.])) instead of (array([ 0.999993079657, -1.999986159313]), array([ 8.141495942973e-06, -8.141495942973e-06]), array([0.999993079657, 0.            ]), array([1., 0.])).
# Mistake: variance as mean of squares minus squared mean cancels
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    c = x - x[..., :1]
    c = c - c.mean(axis=-1, keepdims=True)
    v = (x * x).mean(axis=-1, keepdims=True) - x.mean(axis=-1, keepdims=True) ** 2
    v = np.maximum(v, 0.0)
    r = 1.0 / np.sqrt(v + eps)
    h = c * r
    y = g * h + b
    dh = dy * g
    dx = r * (dh - dh.mean(axis=-1, keepdims=True) - h * (dh * h).mean(axis=-1, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    return y, dx, (dy * h).sum(axis=lead), dy.sum(axis=lead)
