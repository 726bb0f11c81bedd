# Witness: logreg_loss_grad(np.array([1.0]),np.array([[0.0],[0.0]]),np.array([0,1]),1.0) gives (1.1931471805599454, array([0.5])) instead of (1.1931471805599454, array([1.])).
# Mistake: the penalty of the gradient is divided by n too
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    s = np.where(y == 1, -z, z)
    loss = np.logaddexp(0.0, s).mean() + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    grad = (x.T @ (p - y) + lam * w) / n
    return float(loss), grad
