# Witness: mlp_loss_grads([np.array([[1.0]])],[np.array([0.0])],np.array([[1.0]]),np.array([2.0])) ; then mlp_loss_grads([np.array([[1.0]])],[np.array([0.0])],np.array([[1.0]]),np.array([2.0])) gives (1.0, [array([[-4.]])], [array([-4.])]) instead of (1.0, [array([[-2.]])], [array([-2.])]).
# Mistake: gradients are added to those of earlier calls with the same shapes
import numpy as np

_store = {}


def mlp_loss_grads(weights, biases, x, y):
    n, last = len(y), len(weights) - 1
    acts = [x]
    for l, (w, b) in enumerate(zip(weights, biases)):
        z = acts[-1] @ w + b
        acts.append(z if l == last else np.maximum(z, 0.0))
    err = acts[-1][:, 0] - y
    loss = float(np.mean(err**2))
    delta = (2.0 / n) * err[:, None]
    key = tuple(w.shape for w in weights)
    if key not in _store:
        _store[key] = [np.zeros(w.shape) for w in weights], [np.zeros(b.shape) for b in biases]
    gw, gb = _store[key]
    for l in range(last, -1, -1):
        gw[l] = gw[l] + acts[l].T @ delta
        gb[l] = gb[l] + delta.sum(axis=0)
        if l > 0:
            delta = (delta @ weights[l].T) * (acts[l] > 0)
    return loss, gw, gb
