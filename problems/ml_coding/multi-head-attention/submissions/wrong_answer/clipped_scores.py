# Witness: multi_head_attention(np.array([[[10.0],[20.0]]]),np.array([[10.0]]),np.array([[10.0]]),np.eye(1),np.eye(1),1) gives array([[[15.],  [15.]]]) instead of array([[[20.],  [20.]]]).
# Mistake: scores are clipped to 500 instead of shifted
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads

    def split(w):
        return (x @ w).reshape(n, T, heads, s).transpose(0, 2, 1, 3)

    q, k, v = split(wq), split(wk), split(wv)
    score = q @ k.transpose(0, 1, 3, 2) / np.sqrt(s)
    if causal:
        score = np.where(np.tri(T, dtype=bool), score, -np.inf)
    e = np.exp(np.clip(score, -500.0, 500.0))
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
