# Witness: logreg_loss_grad(np.array([0.0]), np.array([[2.0], [1.0]]), np.array([1, 0]), 0.0) changes an argument to array([1, -1]).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    y *= 2
    y -= 1
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.logaddexp(0, -y * z))
    loss = loss + lam / 2 * np.sum(w**2)
    grad = -(x.T @ (y / (1 + np.exp(y * z)))) / n
    grad = grad + lam * w
    return loss, grad
