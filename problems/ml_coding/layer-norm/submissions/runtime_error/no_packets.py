# Witness: layer_norm(np.zeros((0,2)),np.ones(2),np.zeros(2),np.zeros((0,2)),1.0) gives ValueError: need at least one array to stack instead of (array([]), array([]), array([0., 0.]), array([0., 0.])).
# Mistake: stacking fails when there are no packets
import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    d = x.shape[-1]
    ys, dxs, dgs = [], [], []
    for p, q in zip(x.reshape(-1, d), dy.reshape(-1, d)):
        c = p - p[0]
        c -= c.mean()
        r = 1.0 / np.sqrt((c * c).mean() + eps)
        h = c * r
        dh = q * g
        ys.append(g * h + b)
        dxs.append(r * (dh - dh.mean() - h * (dh * h).mean()))
        dgs.append(q * h)
    y = np.stack(ys).reshape(x.shape)
    dx = np.stack(dxs).reshape(x.shape)
    return y, dx, np.sum(dgs, axis=0), dy.reshape(-1, d).sum(axis=0)
