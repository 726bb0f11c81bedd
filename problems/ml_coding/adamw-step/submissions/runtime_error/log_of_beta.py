# Witness: adamw_step(np.array([1.0]),np.array([1.0]),np.array([0.0]),np.array([0.0]),0,0.5,0.0,0.5) gives ValueError: math domain error instead of (array([0.495000005]), array([1.]), array([0.5])).
# Mistake: 1 - b**n by expm1 and log, which fails at b = 0
import math

import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m_new = b1 * m + (1 - b1) * g
    v_new = b2 * v + (1 - b2) * g * g
    m_hat = m_new / -math.expm1(n * math.log(b1))
    v_hat = v_new / -math.expm1(n * math.log(b2))
    step = m_hat / (np.sqrt(v_hat) + eps) + wd * theta
    return theta - lr * step, m_new, v_new
