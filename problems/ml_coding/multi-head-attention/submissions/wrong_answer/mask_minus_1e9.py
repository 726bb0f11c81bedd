# Witness: multi_head_attention(np.array([[[100.0]*128,[1.0]+[0.0]*127]]),np.full((128,128),10.0),np.full((128,128),-10.0),np.eye(128),np.eye(128),1,True) gives array([[[1., 0., ..., 0., 0.],  [1., 0., ..., 0., 0.]]]) instead of array([[[100., 100., ..., 100., 100.],  [  1.,   0., ...,   0.,   0.]]]).
# Mistake: -1e9 as mask is larger than possible scores
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads

    def split(w):
        return (x @ w).reshape(n, T, heads, s).transpose(0, 2, 1, 3)

    q, k, v = split(wq), split(wk), split(wv)
    score = q @ k.transpose(0, 1, 3, 2) / np.sqrt(s)
    if causal:
        score = np.where(np.tri(T, dtype=bool), score, -1e9)
    score = score - score.max(axis=-1, keepdims=True)
    e = np.exp(score)
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
