# Witness: layer_norm(np.array([1.0, -1.0]), np.array([2.0, 1.0]), np.array([0.0, 5.0]), np.array([1.0, 4.0]), 3.0)[1] gives array([-0.5625, 0.5625]) instead of array([-0.375, 0.375]).
import numpy as np


class Solution:
    def layerNorm(self, x, g, b, dy, eps=1e-5):
        d = x.shape[-1]
        mean = x.sum(-1, keepdims=True) / d
        centred = x - mean
        var = (centred**2).sum(-1, keepdims=True) / d
        std = np.sqrt(var + eps)
        z = centred / std
        y = z * g + b
        dz = dy
        m1 = dz.sum(-1, keepdims=True) / d
        m2 = (dz * z).sum(-1, keepdims=True) / d
        dx = (dz - m1 - z * m2) / std
        dg = (dy * z).reshape(-1, d).sum(0)
        db = dy.reshape(-1, d).sum(0)
        return y, dx, dg, db
