# Witness: softmax_cross_entropy(np.array([[3.0], [1.0]]), np.array([0, 0])) raises AxisError.
import numpy as np


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    rows = np.arange(n)
    z = np.squeeze(logits - logits.max(axis=1, keepdims=True))
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[rows, y].mean()
    d = np.exp(log_p)
    d[rows, y] -= 1
    d = d / n
    return loss, d
