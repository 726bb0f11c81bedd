# Witness: logreg_loss_grad(np.array([1.0]), np.array([[2.0], [-1.0]]), np.array([1, 0]), 0.0) gives (0.220095, array([-0.712565])) instead of (0.220095, array([-0.253674])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.logaddexp(0, z) - y * z)
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ (p.mean() - y) / n
    grad = grad + lam * w
    return loss, grad
