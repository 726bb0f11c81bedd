# Witness: logreg_loss_grad(np.array([100.0]), np.array([[-10.0]]), np.array([1]), 0.0) raises OverflowError.
import math

import numpy as np


def logreg_loss_grad(w, x, y, lam):
    loss, grad = 0.0, np.zeros(len(w))
    for row, label in zip(x, y):
        z = float(row @ w)
        p = 1 / (1 + math.exp(-z))
        loss += max(z, 0) + math.log1p(math.exp(-abs(z))) - label * z
        grad += (p - label) * row
    n = len(y)
    return loss / n + lam / 2 * float(w @ w), grad / n + lam * w
