# Witness: logreg_loss_grad(np.array([100.0]), np.array([[0.4]]), np.array([0]), 0.0) gives (inf, array([0.4])) instead of (40.0, array([0.4])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * w
    return loss, grad
