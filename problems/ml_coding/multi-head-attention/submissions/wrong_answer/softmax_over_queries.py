# Witness: multi_head_attention(np.array([[[1.0, 2.0], [3.0, -1.0]]]), np.eye(2), np.eye(2), np.eye(2), np.eye(2), 2) gives array([[[0.126621, 1.94763], [3.87338, -0.947629]]]) instead of array([[[2.76159, 1.99258], [2.99505, -0.857722]]]).
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads
    q = (x @ wq).reshape(n, T, heads, s).transpose(0, 2, 1, 3)
    k = (x @ wk).reshape(n, T, heads, s).transpose(0, 2, 1, 3)
    v = (x @ wv).reshape(n, T, heads, s).transpose(0, 2, 1, 3)
    scores = q @ k.transpose(0, 1, 3, 2) / np.sqrt(s)
    if causal:
        scores = np.where(np.tril(np.ones((T, T), dtype=bool)), scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=-2, keepdims=True))
    weights = weights / weights.sum(axis=-2, keepdims=True)
    notes = (weights @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
