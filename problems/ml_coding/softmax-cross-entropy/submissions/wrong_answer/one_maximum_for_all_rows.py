# Witness: softmax_cross_entropy(np.array([[1000.0, 0.0], [0.0, 0.0]]), np.array([0, 1])) gives (-inf, array([[0.0, 0.0], [inf, inf]])) instead of (0.346574, array([[0.0, 0.0], [0.25, -0.25]])).
import numpy as np


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    rows = np.arange(n)
    z = logits - logits.max()
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[rows, y].mean()
    d = np.exp(log_p)
    d[rows, y] -= 1
    d = d / n
    return loss, d
