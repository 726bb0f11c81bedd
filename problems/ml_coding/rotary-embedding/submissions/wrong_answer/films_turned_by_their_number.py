# Witness: rope(np.array([[[[1.0, 0.0]]], [[[1.0, 0.0]]]]), np.array([1])) gives array([[[[0.540302, 0.841471]]], [[[-0.416147, 0.909297]]]]) instead of array([[[[0.540302, 0.841471]]], [[[0.540302, 0.841471]]]]).
import numpy as np


class Solution:
    def rope(self, x, pos, base=10000.0):
        n, T, h, d = x.shape
        half = d // 2
        inv = 1 / base ** (np.arange(0, d, 2) / d)
        angle = np.outer(pos, inv).reshape(1, T, 1, half) * np.arange(1, n + 1).reshape(n, 1, 1, 1)
        out = np.empty(x.shape)
        out[..., :half] = x[..., :half] * np.cos(angle) - x[..., half:] * np.sin(angle)
        out[..., half:] = x[..., :half] * np.sin(angle) + x[..., half:] * np.cos(angle)
        return out
