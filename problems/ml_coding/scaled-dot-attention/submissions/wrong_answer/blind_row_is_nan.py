# Witness: attention(np.array([[1.0]]), np.array([[1.0]]), np.array([[3.0]]), False, np.array([False])) gives array([[nan]]) instead of array([[0.0]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    seen = np.ones(scores.shape, dtype=bool)
    if causal:
        seen &= np.tri(*scores.shape[-2:], k.shape[-2] - q.shape[-2], dtype=bool)
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    return weights @ v / weights.sum(-1, keepdims=True)
