# Witness: multi_head_attention(np.array([[[1.0,0.0,2.0,0.0],[0.0,1.0,0.0,-1.0]]]),np.eye(4),np.eye(4),np.eye(4),np.eye(4),2) gives array([[[ 0.971682081457,  0.5           ,  1.943364162915, -0.5           ],  [ 0.5           ,  0.804429682507,  1.            , -0.804429682507]]]) instead of array([[[ 0.669761549327,  0.330238450673,  1.888385561586, -0.055807219207],  [ 0.330238450673,  0.669761549327,  0.660476901347, -0.669761549327]]]).
# Mistake: desk h sees every heads-th column instead of a block
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads

    def split(w):
        return (x @ w).reshape(n, T, s, heads).transpose(0, 3, 1, 2)

    q, k, v = split(wq), split(wk), split(wv)
    score = q @ k.transpose(0, 1, 3, 2) / np.sqrt(s)
    if causal:
        score = np.where(np.tri(T, dtype=bool), score, -np.inf)
    score = score - score.max(axis=-1, keepdims=True)
    e = np.exp(score)
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 3, 1).reshape(n, T, D)
    return notes @ wo
