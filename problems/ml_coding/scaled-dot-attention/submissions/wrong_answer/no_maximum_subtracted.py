# Witness: attention(np.array([[1000.0]]), np.array([[1.0]]), np.array([[3.0]])) gives array([[nan]]) instead of array([[3.0]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    seen = np.ones(scores.shape, dtype=bool)
    if causal:
        seen &= np.tri(*scores.shape[-2:], k.shape[-2] - q.shape[-2], dtype=bool)
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores)
    return weights @ v / np.maximum(weights.sum(-1, keepdims=True), 1e-300)
