# Witness: softmax_cross_entropy(np.array([[1000.0, 0.0]]), np.array([1])) gives (27.631, array([[1.0, -1.0]])) instead of (1000.0, array([[1.0, -1.0]])).
import numpy as np


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -np.log(np.exp(log_p) + 1e-12)[rows, y].mean()
    d = np.exp(log_p)
    d[rows, y] -= 1
    d = d / n
    return loss, d
