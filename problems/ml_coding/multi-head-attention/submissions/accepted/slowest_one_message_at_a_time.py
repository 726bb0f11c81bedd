# Slowest acceptable: a Python loop over logs, desks and messages, arrays only within.
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    logs, length, width = x.shape
    s = width // heads
    q, k, v = x @ wq, x @ wk, x @ wv
    notes = np.zeros(x.shape)
    for log in range(logs):
        for h in range(heads):
            for i in range(length):
                last = i + 1 if causal else length
                scores = np.array([k[log, j, h * s : h * s + s] for j in range(last)])
                scores = scores @ q[log, i, h * s : h * s + s] / np.sqrt(s)
                weights = np.exp(scores - np.max(scores))
                weights = weights / np.sum(weights)
                notes[log, i, h * s : h * s + s] = weights @ v[log, :last, h * s : h * s + s]
    return notes @ wo
