# Witness: mlp_loss_grads([np.array([[0.1]])],[np.array([0.2])],np.array([[0.3]]),np.array([1.0])) gives (0.5928999935746193, [array([[-0.462000015855]])], [array([-1.539999991655])]) instead of (0.5929, [array([[-0.462]])], [array([-1.54])]).
# Mistake: the forward pass is float32
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(y), len(weights) - 1
    acts = [x.astype(np.float32)]
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = acts[-1] @ w.astype(np.float32) + b.astype(np.float32)
        acts.append(z if l == last else np.maximum(z, 0.0))
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
