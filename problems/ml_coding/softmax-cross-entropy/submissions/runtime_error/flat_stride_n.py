# Witness: softmax_cross_entropy(np.array([[0.0,0.0,0.0],[0.0,0.0,0.0]]),np.array([0,0])) gives (1.0986122886681098, array([[-0.333333333333,  0.166666666667, -0.333333333333], [ 0.166666666667,  0.166666666667,  0.166666666667]])) instead of (1.0986122886681098, array([[-0.333333333333,  0.166666666667,  0.166666666667], [-0.333333333333,  0.166666666667,  0.166666666667]])).
# Mistake: flat index with row length n instead of C
import numpy as np


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1)
    loss = np.mean(np.log(total) - z[rows, y])
    grad = e / total[:, None]
    grad.reshape(-1)[rows * n + y] -= 1.0
    return float(loss), grad / n
