import numpy as np


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1)
    loss = np.mean(np.log(total) - z[rows, y])
    grad = e / total[:, None]
    grad[rows, y] -= 1.0
    return float(loss), grad / n
