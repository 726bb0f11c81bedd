# Witness: logreg_loss_grad(np.array([0.0]), np.array([[2.0], [1.0]]), np.array([1, 0]), 0.0) gives (0.25, array([-0.125])) instead of (0.693147, array([-0.25])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    loss = np.mean((p - y) ** 2)
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ ((p - y) * p * (1 - p) * 2) / n
    grad = grad + lam * w
    return loss, grad
