# Witness: logreg_loss_grad(np.array([10.1]),np.array([[10.1]]),np.array([0]),0.0) gives (102.010009765625, array([10.1])) instead of (102.00999999999999, array([10.1])).
# Mistake: scores are computed in float32
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = (x.astype(np.float32) @ w.astype(np.float32)).astype(np.float64)
    s = np.where(y == 1, -z, z)
    loss = np.logaddexp(0.0, s).mean() + 0.5 * lam * (w @ w)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    grad = x.T @ (p - y) / n + lam * w
    return float(loss), grad
