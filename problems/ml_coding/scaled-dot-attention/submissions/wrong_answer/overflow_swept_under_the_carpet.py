# Witness: attention(np.array([[1000.0]]), np.array([[1.0]]), np.array([[3.0]])) gives array([[0.0]]) instead of array([[3.0]]).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    weights = np.exp(q @ k.swapaxes(-1, -2) / np.sqrt(q.shape[-1]))
    if causal:
        weights = np.tril(weights, k.shape[-2] - q.shape[-2])
    if key_mask is not None:
        weights = weights * key_mask[..., None, :]
    return np.nan_to_num(weights @ v / weights.sum(-1, keepdims=True))
