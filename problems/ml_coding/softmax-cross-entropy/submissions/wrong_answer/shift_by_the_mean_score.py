# Witness: softmax_cross_entropy(np.array([[5000.0, 0.0]]), np.array([0])) gives (inf, array([[-1.0, 0.0]])) instead of (0.0, array([[0.0, 0.0]])).
import numpy as np


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    rows = np.arange(n)
    z = logits - logits.mean(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[rows, y].mean()
    d = np.exp(log_p)
    d[rows, y] -= 1
    d = d / n
    return loss, d
