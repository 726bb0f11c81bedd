# exp may overflow to inf here: 1 / (1 + inf) is 0, which is right; numpy only warns.
import numpy as np


def logreg_loss_grad(w, x, y, lam):
    z = np.einsum("nd,d->n", x, w)
    p = 1.0 / (1.0 + np.exp(-z))
    loss = np.average(np.logaddexp(0, np.where(y == 1, -z, z)))
    grad = np.einsum("nd,n->d", x, p - y) / x.shape[0]
    return loss + lam * np.linalg.norm(w) ** 2 / 2, grad + lam * w
