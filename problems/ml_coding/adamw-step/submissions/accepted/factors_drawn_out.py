# Other algebra: both corrections drawn out of the arrays, shrinking apart from the step.
import numpy as np


class Solution:
    def adamwStep(self, theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
        m, v = m + (1 - b1) * (g - m), v + (1 - b2) * (np.square(g) - v)
        length = lr / -np.expm1((t + 1) * np.log(b1)) if b1 else lr
        root = np.sqrt(-np.expm1((t + 1) * np.log(b2))) if b2 else 1.0
        return theta * (1 - lr * wd) - length * m / (np.sqrt(v) / root + eps), m, v
