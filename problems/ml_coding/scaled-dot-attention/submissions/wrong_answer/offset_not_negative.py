# Witness: attention(np.zeros((3, 1)), np.array([[1.0], [2.0]]), np.array([[1.0], [2.0]]), True) gives [[1.0], [1.5], [1.5]] instead of [[0.0], [1.0], [1.5]].
# Mistake: with more queries than keys the offset is clipped at 0
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    tq, tk = q.shape[-2], k.shape[-2]
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    see = np.ones(s.shape, dtype=bool)
    if causal:
        see &= np.tri(tq, tk, max(0, tk - tq), dtype=bool)
    if key_mask is not None:
        see &= key_mask[..., None, :]
    s = np.where(see, s, -np.inf)
    m = s.max(axis=-1, keepdims=True)
    w = np.exp(s - np.where(np.isneginf(m), 0.0, m))
    total = w.sum(axis=-1, keepdims=True)
    return (w / np.where(total == 0, 1.0, total)) @ v
