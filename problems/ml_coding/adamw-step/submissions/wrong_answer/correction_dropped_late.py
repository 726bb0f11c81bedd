# Witness: adamw_step(np.array([0.0]),np.array([1.0]),np.array([0.6]),np.array([0.6]),10000,1.0,0.9999,0.9999,1e-8,0.0) gives (array([-0.7746224787]), array([0.60004]), array([0.60004])) instead of (array([-0.974251726404]), array([0.60004]), array([0.60004])).
# Mistake: correction taken as 1 after 10000 steps
import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m_new = b1 * m + (1 - b1) * g
    v_new = b2 * v + (1 - b2) * g * g
    m_hat, v_hat = m_new, v_new
    if n <= 10_000:
        m_hat = m_new / (1 - b1**n)
        v_hat = v_new / (1 - b2**n)
    step = m_hat / (np.sqrt(v_hat) + eps) + wd * theta
    return theta - lr * step, m_new, v_new
