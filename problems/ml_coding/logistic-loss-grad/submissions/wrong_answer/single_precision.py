# Witness: logreg_loss_grad(np.array([3.3]), np.array([[0.77]]), np.array([1]), 0.0) gives (0.0758378008406, array([-0.0562357583778])) instead of (0.0758377927612, array([-0.056235752611])).
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    n = len(y)
    z = (x @ w).astype(np.float32).astype(float)
    p = 1 / (1 + np.exp(-z))
    loss = np.mean(np.logaddexp(0, z) - y * z)
    loss = loss + lam / 2 * np.sum(w**2)
    grad = x.T @ (p - y) / n
    grad = grad + lam * w
    return loss, grad
