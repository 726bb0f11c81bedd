# Another form: a column of ones joins each input, the bias is the last row of the weights.
import numpy as np


def mlp_loss_grads(weights, biases, x, y):
    full = [np.vstack([w, b]) for w, b in zip(weights, biases)]
    ones = np.ones((len(x), 1))
    tape = [np.hstack([x, ones])]
    for matrix in full[:-1]:
        tape.append(np.hstack([np.maximum(tape[-1] @ matrix, 0), ones]))
    r = (tape[-1] @ full[-1]).ravel() - y
    grads, back = [], (2 * r / r.size).reshape(-1, 1)
    for a, matrix in zip(tape[::-1], full[::-1]):
        grads.insert(0, a.T @ back)
        back = (back @ matrix.T)[:, :-1] * (a[:, :-1] > 0)
    return r @ r / r.size, [g[:-1] for g in grads], [g[-1] for g in grads]
