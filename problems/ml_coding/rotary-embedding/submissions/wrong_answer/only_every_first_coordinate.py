# Witness: rope(np.array([[[[1.0, 2.0, 0.0, 5.0]]]]), np.array([2]), 4.0) gives array([[[[-0.416147, -3.12675, 0.0, 5.0]]]]) instead of array([[[[-0.416147, -3.12675, 0.909297, 4.38445]]]]).
import numpy as np


class Solution:
    def rope(self, x, pos, base=10000.0):
        n, T, h, d = x.shape
        half = d // 2
        inv = 1 / base ** (np.arange(0, d, 2) / d)
        angle = np.outer(pos, inv).reshape(1, T, 1, half)
        out = x.copy()
        out[..., :half] = x[..., :half] * np.cos(angle) - x[..., half:] * np.sin(angle)
        return out
