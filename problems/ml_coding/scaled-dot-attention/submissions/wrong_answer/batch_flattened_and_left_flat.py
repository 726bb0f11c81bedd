# Witness: attention(np.zeros((1, 1, 1, 1)), np.zeros((1, 1, 1, 1)), np.ones((1, 1, 1, 1))) gives array([[[1.0]]]) instead of array([[[[1.0]]]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    lead = int(np.prod(q.shape[:-2]))
    if q.ndim > 3:
        q, k, v = (part.reshape(lead, *part.shape[-2:]) for part in (q, k, v))
        key_mask = None if key_mask is None else key_mask.reshape(lead, -1 if lead else k.shape[-2])
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    seen = np.ones(scores.shape, dtype=bool)
    if causal:
        seen &= np.tri(*scores.shape[-2:], k.shape[-2] - q.shape[-2], dtype=bool)
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    scores = np.where(seen, scores, -np.inf)
    weights = np.exp(scores - np.maximum(scores.max(-1, keepdims=True), -1e300))
    return weights @ v / np.maximum(weights.sum(-1, keepdims=True), 1)
