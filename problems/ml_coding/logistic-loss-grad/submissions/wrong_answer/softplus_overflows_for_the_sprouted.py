# Witness: logreg_loss_grad(np.array([100.0]), np.array([[-10.0]]), np.array([1]), 0.0) gives (inf, array([10.0])) instead of (1000.0, array([10.0])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = x @ w
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.where(y == 1, np.log1p(np.exp(-z)), np.logaddexp(0, z)))
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * w
    return loss, grad
