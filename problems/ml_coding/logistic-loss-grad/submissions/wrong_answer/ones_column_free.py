# Witness: logreg_loss_grad(np.array([1.0]),np.array([[1.0],[1.0]]),np.array([0,1]),1.0) gives (0.8132616875182228, array([0.23105857863])) instead of (1.3132616875182228, array([1.23105857863])).
# Mistake: a column of ones is taken for the intercept and not penalised
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    s = np.where(y == 1, -z, z)
    pen = np.where((x == 1.0).all(axis=0), 0.0, w)
    loss = np.logaddexp(0.0, s).mean() + 0.5 * lam * (pen @ pen)
    e = np.exp(-np.abs(z))
    p = np.where(z >= 0, 1.0, e) / (1.0 + e)
    grad = x.T @ (p - y) / n + lam * pen
    return float(loss), grad
