import numpy as np


def _some(x, wq, wk, wv, wo, heads, causal):
    n, T, D = x.shape
    s = D // heads

    def split(w):
        return (x @ w).reshape(n, T, heads, s).transpose(0, 2, 1, 3)

    q, k, v = split(wq), split(wk), split(wv)
    score = q @ k.transpose(0, 1, 3, 2) / np.sqrt(s)
    if causal:
        score = np.where(np.tri(T, dtype=bool), score, -np.inf)
    score = score - score.max(axis=-1, keepdims=True)
    e = np.exp(score)
    p = e / e.sum(axis=-1, keepdims=True)
    notes = (p @ v).transpose(0, 2, 1, 3).reshape(n, T, D)
    return notes @ wo


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    out = np.empty(x.shape)
    for i in range(len(x)):
        out[i] = _some(x[i : i + 1], wq, wk, wv, wo, heads, causal)[0]
    return out
