# Witness: adamw_step(np.array([1.0]),np.array([0.001]),np.array([0.0]),np.array([0.0]),0,1.0,0.5,0.5,1e-4,0.0) gives (array([0.900496280979]), array([0.0005]), array([5.e-07])) instead of (array([0.090909090909]), array([0.0005]), array([5.e-07])).
# Mistake: eps is added under the root
import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m_new = b1 * m + (1 - b1) * g
    v_new = b2 * v + (1 - b2) * g * g
    m_hat = m_new / (1 - b1**n)
    v_hat = v_new / (1 - b2**n)
    step = m_hat / (np.sqrt(v_hat + eps)) + wd * theta
    return theta - lr * step, m_new, v_new
