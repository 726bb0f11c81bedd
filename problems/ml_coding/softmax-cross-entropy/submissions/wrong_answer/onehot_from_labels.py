# Witness: softmax_cross_entropy(np.array([[0.0,0.0,0.0]]),np.array([1])) gives ValueError: operands could not be broadcast together with shapes (1,3) (1,2) (1,3)  instead of (1.0986122886681098, array([[ 0.333333333333, -0.666666666667,  0.333333333333]])).
# Mistake: one-hot width from the largest label in the batch instead of C
import numpy as np


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1)
    loss = np.mean(np.log(total) - z[rows, y])
    grad = e / total[:, None]
    grad -= np.eye(y.max() + 1)[y]
    return float(loss), grad / n
