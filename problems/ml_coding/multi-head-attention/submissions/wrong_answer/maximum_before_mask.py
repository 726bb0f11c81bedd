# Witness: multi_head_attention(np.array([[[1.0],[100.0]]]),np.array([[10.0]]),np.array([[1.0]]),np.eye(1),np.eye(1),1,True) gives array([[[ nan],  [100.]]]) instead of array([[[  1.],  [100.]]]).
# Mistake: the maximum includes later messages, so the allowed weights may all underflow
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads

    def split(w):
        return (x @ w).reshape(n, T, heads, s).transpose(0, 2, 1, 3)

    q, k, v = split(wq), split(wk), split(wv)
    score = q @ k.transpose(0, 1, 3, 2) / np.sqrt(s)
    score = score - score.max(axis=-1, keepdims=True)
    e = np.exp(score)
    if causal:
        e = e * np.tri(T)
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
