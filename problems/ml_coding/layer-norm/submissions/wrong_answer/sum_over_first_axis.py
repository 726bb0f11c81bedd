# Witness: layer_norm(np.arange(8.0).reshape(2,2,2)**2,np.ones(2),np.zeros(2),np.ones((2,2,2)),1.0) gives (array([[[-0.4472135955  ,  0.4472135955  ],  [-0.928476690885,  0.928476690885]], [[-0.976187060184,  0.976187060184],  [-0.988371697651,  0.988371697651]]]), array([[[0., 0.],  [0., 0.]], [[0., 0.],  [0., 0.]]]), array([[-1.423400655684,  1.423400655684], [-1.916848388536,  1.916848388536]]), array([[2., 2.], [2., 2.]])) instead of (array([[[-0.4472135955  ,  0.4472135955  ],  [-0.928476690885,  0.928476690885]], [[-0.976187060184,  0.976187060184],  [-0.988371697651,  0.988371697651]]]), array([[[0., 0.],  [0., 0.]], [[0., 0.],  [0., 0.]]]), array([-3.34024904422,  3.34024904422]), array([4., 4.])).
# Mistake: dg and db are summed over the first axis only
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    c = x - x[..., :1]
    c = c - c.mean(axis=-1, keepdims=True)
    v = (c * c).mean(axis=-1, keepdims=True)
    r = 1.0 / np.sqrt(v + eps)
    h = c * r
    y = g * h + b
    dh = dy * g
    dx = r * (dh - dh.mean(axis=-1, keepdims=True) - h * (dh * h).mean(axis=-1, keepdims=True))
    lead = 0 if x.ndim > 1 else ()
    return y, dx, (dy * h).sum(axis=lead), dy.sum(axis=lead)
