# Witness: softmax_cross_entropy(np.arange(200.0)[None,:]/100,np.array([150])) gives (5.514752561456038, array([[0.001573028461, 0.00158883766 , ..., 0.011393040853, 0.011507542817]])) instead of (4.954752561456038, array([[0.001573028461, 0.00158883766 , ..., 0.011393040853, 0.011507542817]])).
# Mistake: labels above 127 wrap round in int8
import numpy as np


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    y = y.astype(np.int8)
    z = logits - logits.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1)
    loss = np.mean(np.log(total) - z[rows, y])
    grad = e / total[:, None]
    grad[rows, y] -= 1.0
    return float(loss), grad / n
