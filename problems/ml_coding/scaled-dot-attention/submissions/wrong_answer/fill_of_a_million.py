# Witness: attention(np.array([[1000.0] * 16]), np.array([[-1000.0] * 16, [1.0] * 16]), np.array([[1.0], [2.0]]), False, np.array([True, False])) gives [[2.0]] instead of [[1.0]].
# Mistake: hidden scores become -1e6, but real ones may be lower
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    tq, tk = q.shape[-2], k.shape[-2]
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    see = np.ones(s.shape, dtype=bool)
    if causal:
        see &= np.tri(tq, tk, tk - tq, dtype=bool)
    if key_mask is not None:
        see &= key_mask[..., None, :]
    s = np.where(see, s, -1e6)
    m = s.max(axis=-1, keepdims=True)
    w = np.exp(s - m) * see.any(-1, keepdims=True)
    total = w.sum(axis=-1, keepdims=True)
    return (w / np.where(total == 0, 1.0, total)) @ v
