# Witness: attention(np.zeros((1, 1)), np.zeros((256, 1)), np.ones((256, 1)), True) gives [[0.0]] instead of [[1.0]].
# Mistake: positions are bytes, which cannot hold 256
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    seen = np.ones(scores.shape, dtype=bool)
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    if causal:
        tq, tk = scores.shape[-2:]
        last = (np.arange(1, tq + 1) + tk - tq).astype(np.int64) % 256
        seen &= np.arange(tk) < last[:, None] if tk >= tq else np.tri(tq, tk, tk - tq, dtype=bool)
    scores = np.where(seen, scores, -np.inf)
    top = scores.max(axis=-1, keepdims=True)
    weights = np.exp(scores - np.where(np.isfinite(top), top, 0))
    total = weights.sum(axis=-1, keepdims=True)
    return (weights / np.where(total == 0, 1, total)) @ v
