# Witness: logreg_loss_grad(np.array([2.0, 1.0]), np.array([[0.0, 0.0]]), np.array([1]), 1.0) gives (1.19315, array([0.0, 1.0])) instead of (3.19315, array([2.0, 1.0])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.logaddexp(0, z) - y * z)
    loss = loss + lam / 2 * np.sum(w[1:] ** 2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * np.r_[0, w[1:]]
    return loss, grad
