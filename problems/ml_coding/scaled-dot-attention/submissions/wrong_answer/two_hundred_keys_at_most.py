# Witness: attention(np.zeros((1, 1)), np.zeros((201, 1)), np.arange(201.0)[:, None]) gives [[99.5]] instead of [[100.0]].
# Mistake: only two blocks of 100 keys are read
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    tq, tk = q.shape[-2], k.shape[-2]
    seen = np.ones((*q.shape[:-1], tk), dtype=bool)
    if key_mask is not None:
        seen &= key_mask[..., None, :]
    if causal:
        seen &= np.tri(tq, tk, tk - tq, dtype=bool)
    top = np.full((*q.shape[:-1], 1), -np.inf)
    total = np.zeros((*q.shape[:-1], 1))
    out = np.zeros((*q.shape[:-1], v.shape[-1]))
    for start in (0, 100):
        block = slice(start, start + 100)
        scores = q @ np.swapaxes(k[..., block, :], -1, -2) / np.sqrt(q.shape[-1])
        if not scores.shape[-1]:
            continue
        scores = np.where(seen[..., block], scores, -np.inf)
        new = np.maximum(top, scores.max(axis=-1, keepdims=True))
        base = np.where(np.isfinite(new), new, 0)
        weights = np.exp(scores - base)
        old = np.exp(np.where(np.isfinite(top), top - base, -np.inf))
        total = total * old + weights.sum(axis=-1, keepdims=True)
        out = out * old + weights @ v[..., block, :]
        top = new
    return out / np.where(total == 0, 1, total)
