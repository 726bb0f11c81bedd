# Witness: softmax_cross_entropy(np.zeros((2,2)),np.array([0,1])) ; then softmax_cross_entropy(np.zeros((2,2)),np.array([1,0])) gives (0.6931471805599453, array([[-0.25,  0.25], [ 0.25, -0.25]])) instead of (0.6931471805599453, array([[ 0.25, -0.25], [-0.25,  0.25]])).
# Mistake: one-hot labels are cached across calls by shape and label sum
import numpy as np

_hot = {}


def softmax_cross_entropy(logits, y):
    n, C = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    e = np.exp(z)
    total = e.sum(axis=1)
    loss = np.mean(np.log(total) - z[rows, y])
    grad = e / total[:, None]
    key = (n, C, int(y.sum()))
    if key not in _hot:
        _hot[key] = np.eye(C)[y]
    grad -= _hot[key]
    return float(loss), grad / n
