import numpy as np


def layer_norm(x, g, b, dy, eps=1e-5):
    d = x.shape[-1]
    p, q = x.reshape(-1, d), dy.reshape(-1, d)
    dev = p - (np.einsum("ij->i", p) / d)[:, None]
    dev[p.max(axis=1) == p.min(axis=1)] = 0.0
    s = np.sqrt(np.einsum("ij,ij->i", dev, dev) / d + eps)[:, None]
    h = dev / s
    a = q * g
    along = np.einsum("ij,ij->i", a, h)[:, None]
    dx = (d * a - np.einsum("ij->i", a)[:, None] - h * along) / (d * s)
    dg, db = np.einsum("ij,ij->j", q, h), np.einsum("ij->j", q)
    return (h * g + b).reshape(x.shape), dx.reshape(x.shape), dg, db
