# Witness: mlp_loss_grads([np.array([[1.0]]),np.array([[1.0]])],[np.array([-1.0]),np.array([0.0])],np.array([[1.0]]),np.array([5.0])) gives (25.0, [array([[-10.]]), array([[0.]])], [array([-10.]), array([-10.])]) instead of (25.0, [array([[0.]]), array([[0.]])], [array([0.]), array([-10.])]).
# Mistake: the slope at z = 0 is taken as 1
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(y), len(weights) - 1
    acts, zs = [x], []
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = acts[-1] @ w + b
        zs.append(z)
        acts.append(z if l == last else np.maximum(z, 0.0))
    err = acts[-1][:, 0] - y
    loss = float(np.mean(err**2))
    delta = (2.0 / n) * err[:, None]
    gw, gb = [None] * (last + 1), [None] * (last + 1)
    for l in range(last, -1, -1):
        gw[l] = acts[l].T @ delta
        gb[l] = delta.sum(axis=0)
        if l > 0:
            delta = (delta @ weights[l].T) * (zs[l - 1] >= 0)
    return loss, gw, gb
