# Witness: softmax_cross_entropy(np.array([[0.1, 0.2]]), np.array([0])) gives (0.744396686554, array([[-0.524979233742, 0.524979174137]])) instead of (0.744396660074, array([[-0.524979187479, 0.524979187479]])).
import numpy as np


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    rows = np.arange(n)
    logits = logits.astype(np.float32)
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[rows, y].mean()
    d = np.exp(log_p)
    d[rows, y] -= 1
    d = d / n
    return float(loss), d.astype(float)
