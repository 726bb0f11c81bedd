# Witness: logreg_loss_grad(np.array([20.0]),np.array([[50.0]]),np.array([1]),0.0) gives (0.0, array([-4.999999997368e-06])) instead of (0.0, array([0.])).
# Mistake: the probability is clipped to 1e-7 in the gradient
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    s = np.where(y == 1, -z, z)
    loss = np.logaddexp(0.0, s).mean() + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    p = np.clip(p, 1e-7, 1 - 1e-7)
    grad = x.T @ (p - y) / n + lam * w
    return float(loss), grad
