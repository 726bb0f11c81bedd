# Witness: adamw_step(np.array([8.0,8.0]),np.array([0.0,1.0]),np.array([0.0,0.0]),np.array([0.0,0.0]),0,0.5,0.5,0.5,1e-8,0.5) gives (array([8.         , 5.500000005]), array([0. , 0.5]), array([0. , 0.5])) instead of (array([6.         , 5.500000005]), array([0. , 0.5]), array([0. , 0.5])).
# Mistake: entries without any gradient so far are left alone, so their decay is lost
import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m_new = b1 * m + (1 - b1) * g
    v_new = b2 * v + (1 - b2) * g * g
    m_hat = m_new / (1 - b1**n)
    v_hat = v_new / (1 - b2**n)
    step = m_hat / (np.sqrt(v_hat) + eps) + wd * theta
    theta = np.where(v_new > 0, theta - lr * step, theta)
    return theta, m_new, v_new
