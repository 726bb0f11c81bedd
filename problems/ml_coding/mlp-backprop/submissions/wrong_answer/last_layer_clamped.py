# Witness: mlp_loss_grads([np.array([[-1.0]])],[np.array([0.0])],np.array([[1.0]]),np.array([1.0])) gives (1.0, [array([[-2.]])], [array([-2.])]) instead of (4.0, [array([[-4.]])], [array([-4.])]).
# Mistake: max(z, 0) is applied after the last layer too
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(y), len(weights) - 1
    acts = [x]
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = acts[-1] @ w + b
        acts.append(np.maximum(z, 0.0))
    err = acts[-1][:, 0] - y
    loss = float(np.mean(err**2))
    delta = (2.0 / n) * err[:, None]
    gw, gb = [None] * (last + 1), [None] * (last + 1)
    for l in range(last, -1, -1):
        gw[l] = acts[l].T @ delta
        gb[l] = delta.sum(axis=0)
        if l > 0:
            delta = (delta @ weights[l].T) * (acts[l] > 0)
    return loss, gw, gb
