# Witness: attention(np.array([[1.0]]), np.array([[1.0]]), np.array([[5.0]])) gives [[4.999995000005001]] instead of [[5.0]].
# Mistake: adds 1e-6 to the sum
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    tq, tk = q.shape[-2], k.shape[-2]
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    see = np.ones(s.shape, dtype=bool)
    if causal:
        see &= np.tri(tq, tk, tk - tq, dtype=bool)
    if key_mask is not None:
        see &= key_mask[..., None, :]
    s = np.where(see, s, -np.inf)
    m = s.max(axis=-1, keepdims=True)
    w = np.exp(s - np.where(np.isneginf(m), 0.0, m))
    total = w.sum(axis=-1, keepdims=True)
    return (w / (total + 1e-6)) @ v
