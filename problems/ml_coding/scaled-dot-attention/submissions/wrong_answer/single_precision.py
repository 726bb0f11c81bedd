# Witness: 1e9 * attention(np.array([[0.0]]), np.array([[0.0]]), np.array([[0.1]])) gives array([[100000001.490116]]) instead of array([[100000000.0]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    q, k, v = (part.astype(np.float32) for part in (q, k, v))
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    seen = np.ones(scores.shape, dtype=bool)
    if causal:
        seen &= np.tri(*scores.shape[-2:], k.shape[-2] - q.shape[-2], dtype=bool)
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.maximum(scores.max(-1, keepdims=True), -1e300))
    return (weights @ v / np.maximum(weights.sum(-1, keepdims=True), 1)).astype(float)
