# Witness: softmax_cross_entropy(np.array([[0.0, 0.0], [0.0, 0.0], [0.0, 2.0]]), np.array([0, 0, 1])) gives (0.410038, array([[-0.166667, 0.166667], [-0.166667, 0.166667], [0.0397343, -0.0397343]])) instead of (0.504407, array([[-0.166667, 0.166667], [-0.166667, 0.166667], [0.0397343, -0.0397343]])).
import numpy as np


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = np.mean([-log_p[rows, y][y == s].mean() for s in np.unique(y)])
    d = np.exp(log_p)
    d[rows, y] -= 1
    d = d / n
    return loss, d
