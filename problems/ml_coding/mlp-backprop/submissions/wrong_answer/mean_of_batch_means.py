# Witness: mlp_loss_grads([np.array([[1.0]])],[np.array([0.0])],np.array([[0.0]]*256+[[1.0]]),np.zeros(257)) gives (0.5, [array([[1.]])], [array([1.])]) instead of (0.0038910505836575876, [array([[0.007782101167]])], [array([0.007782101167])]).
# Mistake: batches of 256 are averaged although the last one may be smaller
import numpy as np


def _batch(weights, biases, x, y):
    n, last = len(y), len(weights) - 1
    acts = [x]
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = acts[-1] @ w + b
        acts.append(z if l == last else np.maximum(z, 0.0))
    err = acts[-1][:, 0] - y
    delta = (2.0 / n) * err[:, None]
    gw, gb = [], []
    for l in range(last, -1, -1):
        gw.insert(0, acts[l].T @ delta)
        gb.insert(0, delta.sum(axis=0))
        delta = (delta @ weights[l].T) * (acts[l] > 0)
    return float(np.mean(err**2)), gw, gb


def mlp_loss_grads(weights, biases, x, y):
    parts = [_batch(weights, biases, x[i : i + 256], y[i : i + 256]) for i in range(0, len(y), 256)]
    loss = float(np.mean([p[0] for p in parts]))
    gw = [np.mean([p[1][l] for p in parts], axis=0) for l in range(len(weights))]
    gb = [np.mean([p[2][l] for p in parts], axis=0) for l in range(len(weights))]
    return loss, gw, gb
