# Witness: logreg_loss_grad(np.array([-20.0]),np.array([[50.0]]),np.array([1]),0.0) gives (inf, array([-50.])) instead of (1000.0, array([-50.])).
# Mistake: log1p(exp(-z)) is stable for large scores only; below about -710 it is inf
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    s = np.where(y == 1, -z, z)
    loss = np.where(y == 1, np.log1p(np.exp(-z)), z + np.log1p(np.exp(-z))).mean() + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    grad = x.T @ (p - y) / n + lam * w
    return float(loss), grad
