# Witness: logreg_loss_grad(np.array([16.0]),np.array([[1.0]]),np.array([1]),0.0) gives (0.0, array([-1.125351620779e-07])) instead of (1.1253516838717682e-07, array([-1.125351620551e-07])).
# Mistake: beyond 15 the loss is replaced by its asymptote
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    s = np.where(y == 1, -z, z)
    loss = np.where(s > 15, s, np.where(s < -15, 0.0, np.log1p(np.exp(np.clip(s, -15, 15))))).mean() + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    grad = x.T @ (p - y) / n + lam * w
    return float(loss), grad
