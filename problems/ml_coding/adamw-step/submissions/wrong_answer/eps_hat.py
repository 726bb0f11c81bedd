# Witness: adamw_step(np.array([0.0]),np.array([1.0]),np.array([0.0]),np.array([0.0]),0,1.0,0.9,0.999,0.01,0.0) gives (array([-0.759746926648]), array([0.1]), array([0.001])) instead of (array([-0.990099009901]), array([0.1]), array([0.001])).
# Mistake: corrections are pulled into the step length, so eps meets the uncorrected root
import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m_new = b1 * m + (1 - b1) * g
    v_new = b2 * v + (1 - b2) * g * g
    alpha = np.sqrt(1 - b2**n) / (1 - b1**n)
    step = alpha * m_new / (np.sqrt(v_new) + eps) + wd * theta
    return theta - lr * step, m_new, v_new
