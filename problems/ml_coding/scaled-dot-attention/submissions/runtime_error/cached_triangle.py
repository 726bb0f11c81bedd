# Witness: after attention(np.zeros((2, 1)), np.array([[1.0], [2.0]]), np.array([[1.0], [2.0]]), True) the call attention(np.zeros((1, 1)), np.array([[1.0], [2.0]]), np.array([[1.0], [2.0]]), True) gives [[1.0]] instead of [[1.5]].
# Mistake: the triangle is cached by the number of keys only
import numpy as np

_triangles = {}

def attention(q, k, v, causal=False, key_mask=None):
    tq, tk = q.shape[-2], k.shape[-2]
    s = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    see = np.ones(s.shape, dtype=bool)
    if causal:
        if tk not in _triangles:
            _triangles[tk] = np.tri(tq, tk, tk - tq, dtype=bool)
        see &= _triangles[tk][:tq]
    if key_mask is not None:
        see &= key_mask[..., None, :]
    s = np.where(see, s, -np.inf)
    m = s.max(axis=-1, keepdims=True)
    w = np.exp(s - np.where(np.isneginf(m), 0.0, m))
    total = w.sum(axis=-1, keepdims=True)
    return (w / np.where(total == 0, 1.0, total)) @ v
