# Witness: logreg_loss_grad(np.array([100.0,100.0]),np.array([[100.0,100.0]]),np.array([0]),0.0) gives (10000.0, array([100., 100.])) instead of (20000.0, array([100., 100.])).
# Mistake: scores are clipped to 100 * 100, but d columns add up
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    z = np.clip(z, -10_000.0, 10_000.0)
    s = np.where(y == 1, -z, z)
    loss = np.logaddexp(0.0, s).mean() + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    grad = x.T @ (p - y) / n + lam * w
    return float(loss), grad
