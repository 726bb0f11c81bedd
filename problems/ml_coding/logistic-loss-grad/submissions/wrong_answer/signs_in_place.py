# Witness: logreg_loss_grad(np.array([0.0]),np.array([[1.0]]),np.array([0]),0.0) gives an argument changed by the call instead of unchanged arguments.
# Mistake: labels of the caller become -1 and 1 in place
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    y[y == 0] = -1
    s = -y * z
    loss = np.logaddexp(0.0, s).mean() + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(s))
    p = np.where(s >= 0, 1.0, e) / (1.0 + e)
    grad = x.T @ (-y * p) / n + lam * w
    return float(loss), grad
