# Witness: softmax_cross_entropy(np.array([[0.1,0.3]]),np.array([0])) gives (0.7981388467608539, array([[-0.54983400975,  0.54983400975]])) instead of (0.7981388693815917, array([[-0.549833997312,  0.549833997312]])).
# Mistake: exponentials are float32
import numpy as np


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    e = np.exp(z.astype(np.float32)).astype(np.float64)
    total = e.sum(axis=1)
    loss = np.mean(np.log(total) - z[rows, y])
    grad = e / total[:, None]
    grad[rows, y] -= 1.0
    return float(loss), grad / n
