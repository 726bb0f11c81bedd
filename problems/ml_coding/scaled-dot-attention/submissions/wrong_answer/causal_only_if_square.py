# Witness: attention(np.array([[0.0], [0.0]]), np.array([[0.0]]), np.array([[2.0]]), True) gives array([[2.0], [2.0]]) instead of array([[0.0], [2.0]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    seen = np.ones(scores.shape, dtype=bool)
    if causal and q.shape[-2] == k.shape[-2]:
        seen &= np.tri(q.shape[-2], dtype=bool)
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.maximum(scores.max(-1, keepdims=True), -1e300))
    return weights @ v / np.maximum(weights.sum(-1, keepdims=True), 1)
