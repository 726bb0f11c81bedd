# Witness: attention(np.array([[1.0, 2.0]]), np.array([[1.0, 0.0]]), np.array([[1.0]])) changes what it was given.
# Mistake: divides q in place
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    tq, tk = q.shape[-2], k.shape[-2]
    q /= np.sqrt(q.shape[-1])
    s = q @ np.swapaxes(k, -1, -2)
    see = np.ones(s.shape, dtype=bool)
    if causal:
        see &= np.tri(tq, tk, tk - tq, dtype=bool)
    if key_mask is not None:
        see &= key_mask[..., None, :]
    s = np.where(see, s, -np.inf)
    m = s.max(axis=-1, keepdims=True)
    w = np.exp(s - np.where(np.isneginf(m), 0.0, m))
    total = w.sum(axis=-1, keepdims=True)
    return (w / np.where(total == 0, 1.0, total)) @ v
