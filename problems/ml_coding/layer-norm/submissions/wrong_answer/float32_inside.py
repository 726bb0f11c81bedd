# Witness: layer_norm(np.array([100000.1,100000.2,100000.4]),np.ones(3),np.zeros(3),np.array([1.0,0.0,0.0]),1e-5) gives (array([-1.077697992325, -0.253576010466,  1.331274032593]), array([ 2.268165160922, -3.443977024819,  1.17581195077 ]), array([-1.077697992325,  0.            ,  0.            ]), array([1., 0., 0.])) instead of (array([-1.068701511622, -0.267175377935,  1.335876889557]), array([ 2.292036328051, -3.434621586858,  1.142585258808]), array([-1.068701511622,  0.            ,  0.            ]), array([1., 0., 0.])).
# Mistake: readings are float32 inside
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    x = x.astype(np.float32)
    c = x - x[..., :1]
    c = c - c.mean(axis=-1, keepdims=True)
    v = (c * c).mean(axis=-1, keepdims=True)
    r = 1.0 / np.sqrt(v + eps)
    h = (c * r).astype(np.float64)
    r = r.astype(np.float64)
    y = g * h + b
    dh = dy * g
    dx = r * (dh - dh.mean(axis=-1, keepdims=True) - h * (dh * h).mean(axis=-1, keepdims=True))
    lead = tuple(range(x.ndim - 1))
    return y, dx, (dy * h).sum(axis=lead), dy.sum(axis=lead)
