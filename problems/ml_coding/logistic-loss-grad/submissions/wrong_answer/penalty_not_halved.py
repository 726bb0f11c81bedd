# Witness: logreg_loss_grad(np.array([2.0]), np.array([[0.0], [0.0]]), np.array([1, 0]), 3.0) gives (12.6931, array([6.0])) instead of (6.69315, array([6.0])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.logaddexp(0, z) - y * z)
    loss = loss + lam * np.sum(w**2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * w
    return loss, grad
