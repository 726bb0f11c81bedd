# Witness: mlp_loss_grads([np.array([[1.0,-1.0]]),np.array([[1.0],[1.0]]),np.array([[1.0]])],[np.array([0.0,0.0]),np.array([0.0]),np.array([0.0])],np.array([[1.0]]),np.array([0.0])) gives (1.0, [array([[2., 2.]]), array([[2.], [0.]]), array([[2.]])], [array([2., 2.]), array([2.]), array([2.])]) instead of (1.0, [array([[2., 0.]]), array([[2.], [0.]]), array([[2.]])], [array([2., 0.]), array([2.]), array([2.])]).
# Mistake: only the last hidden layer blocks the signal of idle units
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(y), len(weights) - 1
    acts = [x]
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = acts[-1] @ w + b
        acts.append(z if l == last else np.maximum(z, 0.0))
    err = acts[-1][:, 0] - y
    loss = float(np.mean(err**2))
    delta = (2.0 / n) * err[:, None]
    gw, gb = [None] * (last + 1), [None] * (last + 1)
    for l in range(last, -1, -1):
        gw[l] = acts[l].T @ delta
        gb[l] = delta.sum(axis=0)
        if l > 0:
            delta = delta @ weights[l].T
            if l == last:
                delta = delta * (acts[l] > 0)
    return loss, gw, gb
