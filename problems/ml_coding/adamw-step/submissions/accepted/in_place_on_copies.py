# In place, on copies.
import numpy as np


def adamw_step(theta, g, m, v, t, lr=1e-3, b1=0.9, b2=0.999, eps=1e-8, wd=1e-2):
    theta, m, v = theta.copy(), m.copy(), v.copy()
    theta *= 1 - lr * wd
    m *= b1
    m += (1 - b1) * g
    v *= b2
    v += (1 - b2) * g * g
    bias1, bias2 = 1 - np.power(b1, t + 1), 1 - np.power(b2, t + 1)
    denominator = np.sqrt(v / bias2)
    denominator += eps
    theta -= lr / bias1 * (m / denominator)
    return theta, m, v
