# Witness: logreg_loss_grad(np.array([100.0]), np.array([[10.0]]), np.array([0]), 0.0) gives (500.0, array([10.0])) instead of (1000.0, array([10.0])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = np.clip(x @ w, -500, 500)
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.logaddexp(0, z) - y * z)
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * w
    return loss, grad
