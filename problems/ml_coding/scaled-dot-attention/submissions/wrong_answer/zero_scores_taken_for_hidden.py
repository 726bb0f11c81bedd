# Witness: attention(np.array([[0.0]]), np.array([[1.0]]), np.array([[3.0]]), True) gives array([[0.0]]) instead of array([[3.0]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if causal:
        scores = np.tril(scores, k.shape[-2] - q.shape[-2])
        scores[scores == 0] = -np.inf
    if key_mask is not None:
        scores = np.where(key_mask[..., None, :], scores, -np.inf)
    weights = np.exp(scores - np.maximum(scores.max(-1, keepdims=True), -1e300))
    return weights @ v / np.maximum(weights.sum(-1, keepdims=True), 1)
