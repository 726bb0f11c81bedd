# Witness: mlp_loss_grads([np.array([[1.0]]),np.array([[1.0]])],[np.array([0.0]),np.array([0.0])],np.array([[0.00005]]),np.array([1.0])) gives (0.9999000025, [array([[0.]]), array([[-9.9995e-05]])], [array([0.]), array([-1.9999])]) instead of (0.9999000025, [array([[-9.9995e-05]]), array([[-9.9995e-05]])], [array([-1.9999]), array([-1.9999])]).
# Mistake: hidden z up to 1e-4 count as 0
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
            delta = (delta @ weights[l].T) * (acts[l] > 1e-4)
    return loss, gw, gb
