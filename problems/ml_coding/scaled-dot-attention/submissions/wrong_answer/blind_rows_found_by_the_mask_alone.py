# Witness: attention(np.array([[0.0], [0.0]]), np.array([[0.0]]), np.array([[2.0]]), True) gives array([[2.0], [2.0]]) instead of array([[0.0], [2.0]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if causal:
        late = ~np.tri(*scores.shape[-2:], k.shape[-2] - q.shape[-2], dtype=bool)
        scores = np.where(late, -1e30, scores)
    if key_mask is not None:
        scores = np.where(key_mask[..., None, :], scores, -1e30)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    result = weights @ v / weights.sum(-1, keepdims=True)
    if key_mask is not None:
        result[~key_mask.any(-1)] = 0
    return result
