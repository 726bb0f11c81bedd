# Witness: multi_head_attention(np.array([[[1.0],[0.3]]]),np.array([[1.0]]),np.array([[0.7]]),np.eye(1),np.eye(1),1) gives array([[[0.734074530005],  [0.675678792596]]]) instead of array([[[0.73407450264],  [0.67567877559]]]).
# Mistake: weights are computed in float32
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
    score = score - score.max(axis=-1, keepdims=True)
    e = np.exp(score.astype(np.float32))
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo
