# Witness: multi_head_attention(np.array([[[1.0,0.0]]]),np.eye(2),np.eye(2),np.eye(2),np.eye(2),1) gives an argument changed by the call instead of unchanged arguments.
# Mistake: the scale is folded into wq of the caller in place
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads

    wq /= np.sqrt(s)

    def split(w):
        return (x @ w).reshape(n, T, heads, s).transpose(0, 2, 1, 3)

    q, k, v = split(wq), split(wk), split(wv)
    score = q @ k.transpose(0, 1, 3, 2) 
    if causal:
        score = np.where(np.tri(T, dtype=bool), score, -np.inf)
    score = score - score.max(axis=-1, keepdims=True)
    e = np.exp(score)
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
