# Witness: mlp_loss_grads([np.array([[2.0], [1.0]])], [np.array([0.0])], np.array([[1.0, 1.0], [0.0, 2.0]]), np.array([2.0, 4.0])) gives (0.5, [array([[0.0], [-2.0]])], [array([-1.0])]) instead of (2.5, [array([[1.0], [-3.0]])], [array([-1.0])]).
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(x), len(weights) - 1
    hs, zs = [x], []
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = hs[-1] @ w + b
        zs.append(z)
        hs.append(z if l == last else np.maximum(z, 0))
    error = (hs[-1] - y).mean(axis=1)
    loss = np.mean(error**2)
    d = 2 * error[:, None] / n
    dw, db = [None] * (last + 1), [None] * (last + 1)
    for l in range(last, -1, -1):
        dw[l] = hs[l].T @ d
        db[l] = d.sum(axis=0)
        if l > 0:
            d = d @ weights[l].T
            d = d * (zs[l - 1] > 0)
    return loss, dw, db
