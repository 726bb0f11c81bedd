# Witness: adamw_step(np.array([1.0]),np.array([1.0]),np.array([0.5]),np.array([0.5]),3) gives an argument changed by the call instead of unchanged arguments.
# Mistake: m and v of the caller are updated in place
import numpy as np


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m *= b1
    m += (1 - b1) * g
    v *= b2
    v += (1 - b2) * g * g
    m_new, v_new = m, v
    m_hat = m_new / (1 - b1**n)
    v_hat = v_new / (1 - b2**n)
    step = m_hat / (np.sqrt(v_hat) + eps) + wd * theta
    return theta - lr * step, m_new, v_new
