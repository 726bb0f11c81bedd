# Witness: after attention(np.zeros((2, 1)), np.zeros((2, 1)), np.array([[2.0], [6.0]]), True) the call attention(np.zeros((1, 1)), np.zeros((2, 1)), np.array([[2.0], [6.0]]), True) gives array([[2.0]]) instead of array([[4.0]]).
import numpy as np

TRIANGLES = {}


def attention(q, k, v, causal=False, key_mask=None):
    queries, keys = q.shape[-2], k.shape[-2]
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    seen = np.ones(scores.shape, dtype=bool)
    if causal:
        if keys not in TRIANGLES or len(TRIANGLES[keys]) < queries:
            TRIANGLES[keys] = np.tri(queries, keys, keys - queries, dtype=bool)
        seen &= TRIANGLES[keys][:queries]
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.maximum(scores.max(-1, keepdims=True), -1e300))
    return weights @ v / np.maximum(weights.sum(-1, keepdims=True), 1)
