# Witness: mlp_loss_grads([np.array([[1.0]]), np.array([[3.0]])], [np.array([5.0]), np.array([0.0])], np.array([[-2.0]]), np.array([1.0])) changes an argument to array([[0.0]]).
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(x), len(weights) - 1
    hs, zs = [x], []
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = np.maximum(hs[-1], 0, out=hs[-1]) @ w + b if l > 0 else hs[-1] @ w + b
        zs.append(z)
        hs.append(z if l == last else np.maximum(z, 0))
    error = hs[-1][:, 0] - y
    loss = np.mean(error**2)
    d = 2 * error[:, None] / n
    dw, db = [None] * (last + 1), [None] * (last + 1)
    for l in range(last, -1, -1):
        dw[l] = hs[l].T @ d
        db[l] = d.sum(axis=0)
        if l > 0:
            d = d @ weights[l].T
            d = d * (zs[l - 1] > 0)
    np.maximum(x, 0, out=x)
    return loss, dw, db
