# Witness: mlp_loss_grads([np.array([[2.0]])], [np.array([0.0])], np.array([[3.0]]), np.array([0.0])) gives (36.0, [array([[4.74342]])], [array([1.58114])]) instead of (36.0, [array([[36.0]])], [array([12.0])]).
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(x), len(weights) - 1
    hs, zs = [x], []
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = hs[-1] @ w + b
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
    norm = np.sqrt(sum(np.sum(g**2) for g in dw + db))
    scale = min(1, 5 / max(norm, 1e-300))
    return loss, [g * scale for g in dw], [g * scale for g in db]
