# Another formula: labels -1 and 1, and a softplus and a sigmoid by cases of the sign.
import numpy as np


def softplus(t):
    return np.maximum(t, 0) + np.log1p(np.exp(-np.abs(t)))


def sigmoid(t):
    e = np.exp(-np.abs(t))
    return np.where(t >= 0, 1 / (1 + e), e / (1 + e))


def logreg_loss_grad(w, x, y, lam):
    sign = 2 * y - 1
    margin = sign * x.dot(w)
    loss = np.mean(softplus(-margin)) + 0.5 * lam * np.sum(w**2)
    weight = -sign * sigmoid(-margin)
    return loss, np.mean(weight[:, None] * x, axis=0) + lam * w
