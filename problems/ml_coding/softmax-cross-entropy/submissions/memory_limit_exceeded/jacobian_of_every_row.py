# Right, but it builds the C x C Jacobian of the log-softmax for each clip.
import numpy as np


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    loss, gradient = 0.0, np.zeros((n, classes))
    for i in range(n):
        shifted = logits[i] - logits[i].max()
        total = np.exp(shifted).sum()
        loss += np.log(total) - shifted[y[i]]
        p = np.exp(shifted) / total
        onehot = np.zeros(classes)
        onehot[y[i]] = 1
        log_jacobian = np.eye(classes) - np.ones((classes, 1)) * p
        gradient[i] = -(onehot @ log_jacobian) / n
    return loss / n, gradient
