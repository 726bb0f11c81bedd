# Witness: adamw_step(np.array([2.0]), np.array([3.0]), np.array([1.0]), np.array([4.0]), 1, 0.5, 0.5, 0.75, 1.0, 0.5)[0] gives array([1.21525]) instead of array([1.20132]).
import numpy as np


class Solution:
    def adamwStep(self, theta, g, m, v, t, lr=1e-3, b1=0.9, b2=0.999, eps=1e-8, wd=1e-2):
        m = m + (1 - b1) * (g - m)
        v = v + (1 - b2) * (g * g - v)
        bias1 = 1 - b1 ** (t + 2)
        bias2 = 1 - b2 ** (t + 2)
        step = lr * (m / bias1) / (np.sqrt(v / bias2) + eps)
        return theta * (1 - lr * wd) - step, m, v
