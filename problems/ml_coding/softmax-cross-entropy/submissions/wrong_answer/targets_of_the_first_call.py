# Witness: after softmax_cross_entropy(np.zeros((1, 2)), np.array([0])) a call with np.array([1]) gives array([[-0.5, 0.5]]) instead of array([[0.5, -0.5]]) for the gradient.
import numpy as np


TARGETS = {}


def softmax_cross_entropy(logits, y):
    n, classes = logits.shape
    rows = np.arange(n)
    z = logits - logits.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    loss = -log_p[rows, y].mean()
    d = np.exp(log_p)
    key = logits.shape
    if key not in TARGETS:
        TARGETS[key] = np.eye(classes)[y]
    d -= TARGETS[key]
    d = d / n
    return loss, d
