# Witness: logreg_loss_grad(np.array([100.0]), np.array([[10.0]]), np.array([0]), 0.0) gives (34.5396, array([10.0])) instead of (1000.0, array([10.0])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    q = np.clip(p, 1e-15, 1 - 1e-15)
    loss = -np.mean(y * np.log(q) + (1 - y) * np.log(1 - q))
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * w
    return loss, grad
