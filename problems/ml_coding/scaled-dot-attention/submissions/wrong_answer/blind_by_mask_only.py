# Witness: attention(np.array([[1.0], [2.0]]), np.array([[1.0], [2.0]]), np.array([[1.0], [2.0]]), True, np.array([False, True])) gives [[1.5], [2.0]] instead of [[0.0], [2.0]].
# Mistake: rows of zeros only where the key mask hides everything, not where causality and mask together do
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    tq, tk = q.shape[-2], k.shape[-2]
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    see = np.ones(s.shape, dtype=bool)
    if causal:
        see &= np.tri(tq, tk, tk - tq, dtype=bool)
    if key_mask is not None:
        see &= key_mask[..., None, :]
    s = np.where(see, s, -1e30)
    m = s.max(axis=-1, keepdims=True)
    w = np.exp(s - np.where(np.isneginf(m), 0.0, m))
    total = w.sum(axis=-1, keepdims=True)
    if key_mask is not None:
        w = w * key_mask.any(-1)[..., None, None]
    if causal and tq > tk:
        w[..., :tq - tk, :] = 0
    return (w / np.where(total == 0, 1.0, total)) @ v
