# Witness: logreg_loss_grad(np.array([100.0]), np.array([[-0.3]]), np.array([0]), 0.0) gives (30.0, array([-2.80729e-14])) instead of (9.35762e-14, array([-2.80729e-14])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.where(np.abs(z) > 15, np.abs(z), np.logaddexp(0, z)) - y * z)
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * w
    return loss, grad
