# Witness: adamw_step(np.array([0.0]),np.array([1.0]),np.array([0.5]),np.array([0.5]),1,0.5,0.5,0.5) ; then adamw_step(np.array([0.0]),np.array([1.0]),np.array([0.5]),np.array([0.5]),1,0.5,0.75,0.5) gives (array([-0.4166666625]), array([0.625]), array([0.75])) instead of (array([-0.714285707143]), array([0.625]), array([0.75])).
# Mistake: corrections are cached across calls by the step only, not by b1 and b2
import numpy as np

_corr = {}


def adamw_step(theta, g, m, v, t, lr=0.001, b1=0.9, b2=0.999, eps=1e-8, wd=0.01):
    n = t + 1
    m_new = b1 * m + (1 - b1) * g
    v_new = b2 * v + (1 - b2) * g * g
    if n not in _corr:
        _corr[n] = (1 - b1**n, 1 - b2**n)
    c1, c2 = _corr[n]
    m_hat = m_new / c1
    v_hat = v_new / c2
    step = m_hat / (np.sqrt(v_hat) + eps) + wd * theta
    return theta - lr * step, m_new, v_new
