# Witness: multi_head_attention(np.array([[[1.0,0.0],[0.0,1.0]]]),np.eye(2),np.eye(2),np.eye(2),np.eye(2),2) gives array([[[0.669761549327, 0.5           ],  [0.5           , 0.669761549327]]]) instead of array([[[0.73105857863, 0.5          ],  [0.5          , 0.73105857863]]]).
# Mistake: scores are divided by sqrt(D) instead of sqrt(D / heads)
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads

    def split(w):
        return (x @ w).reshape(n, T, heads, s).transpose(0, 2, 1, 3)

    q, k, v = split(wq), split(wk), split(wv)
    score = q @ k.transpose(0, 1, 3, 2) / np.sqrt(D)
    if causal:
        score = np.where(np.tri(T, dtype=bool), score, -np.inf)
    score = score - score.max(axis=-1, keepdims=True)
    e = np.exp(score)
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
