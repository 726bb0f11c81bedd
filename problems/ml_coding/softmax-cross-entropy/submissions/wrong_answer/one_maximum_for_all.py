# Witness: softmax_cross_entropy(np.array([[0.0,0.0],[1000.0,0.0]]),np.array([0,0])) gives (-inf, array([[nan, nan], [ 0.,  0.]])) instead of (0.34657359027997264, array([[-0.25,  0.25], [ 0.  ,  0.  ]])).
# Mistake: one maximum for all clips, low clips underflow to log(0)
import numpy as np


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    z = logits - logits.max()
    e = np.exp(z)
    total = e.sum(axis=1)
    loss = np.mean(np.log(total) - z[rows, y])
    grad = e / total[:, None]
    grad[rows, y] -= 1.0
    return float(loss), grad / n
