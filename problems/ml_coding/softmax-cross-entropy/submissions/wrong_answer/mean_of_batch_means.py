# Witness: softmax_cross_entropy(np.array([[0.0,0.0]]*512+[[5.0,0.0]]),np.array([1]*513)) gives (2.849931264524532, array([[ 0.000974658869, -0.000974658869], [ 0.000974658869, -0.000974658869], ..., [ 0.000974658869, -0.000974658869], [ 0.001936271246, -0.001936271246]])) instead of (0.7015556955071757, array([[ 0.000974658869, -0.000974658869], [ 0.000974658869, -0.000974658869], ..., [ 0.000974658869, -0.000974658869], [ 0.001936271246, -0.001936271246]])).
# Mistake: mean of the means of 512 clips, the last block may be smaller
import numpy as np


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1)
    each = np.log(total) - z[rows, y]
    loss = np.mean([each[i : i + 512].mean() for i in range(0, n, 512)])
    grad = e / total[:, None]
    grad[rows, y] -= 1.0
    return float(loss), grad / n
