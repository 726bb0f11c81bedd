# Witness: adamw_step(np.array([2.0]), np.array([3.0]), np.array([1.0]), np.array([4.0]), 1, 0.5, 0.5, 0.75, 1.0, 0.5)[0] gives array([0.977312]) instead of array([1.20132]).
import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m = b1 * m + g
    v = b2 * v + (1 - b2) * g**2
    m_hat = m / (1 - b1**n)
    v_hat = v / (1 - b2**n)
    theta = theta - lr * (m_hat / (np.sqrt(v_hat) + eps) + wd * theta)
    return theta, m, v
