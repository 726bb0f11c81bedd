# Scores relative to the named one: the loss of a row is log(sum(exp(differences))).
import numpy as np


def softmax_cross_entropy(logits, y):
    rows = range(len(y))
    gaps = logits - logits[rows, y][:, np.newaxis]
    top = np.amax(gaps, 1)
    e = np.exp(gaps.T - top)
    s = e.sum(0)
    d = (e / s).T
    d[rows, y] -= 1.0
    d /= len(rows)
    return np.mean(top + np.log(s)), d
