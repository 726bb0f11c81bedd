# Witness: multi_head_attention(np.array([[[100.0], [1.0]]]), np.array([[1.0]]), np.array([[1.0]]), np.array([[1.0]]), np.array([[1.0]]), 1) gives array([[[nan], [100.0]]]) instead of array([[[100.0], [100.0]]]).
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
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    notes = (weights @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
