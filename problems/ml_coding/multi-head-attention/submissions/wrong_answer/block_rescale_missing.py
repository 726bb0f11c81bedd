# Witness: multi_head_attention(np.array([[[i/10.0] for i in range(40)]]),np.eye(1),np.eye(1),np.eye(1),np.eye(1),1) gives array([[[1.95          ],  [1.95785918182 ],  ...,  [1.886978192955],  [1.886836262427]]]) instead of array([[[1.95          ],  [2.082895793685],  ...,  [3.683684035407],  [3.690348624148]]]).
# Mistake: in blocks of 32 messages the denominator is not rescaled when the maximum grows
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    n, T, D = x.shape
    s = D // heads
    q = (x @ wq).reshape(n, T, heads, s).transpose(0, 2, 1, 3) / np.sqrt(s)
    k = (x @ wk).reshape(n, T, heads, s).transpose(0, 2, 1, 3)
    v = (x @ wv).reshape(n, T, heads, s).transpose(0, 2, 1, 3)
    top = np.full((n, heads, T, 1), -np.inf)
    acc = np.zeros((n, heads, T, s))
    den = np.zeros((n, heads, T, 1))
    for j in range(0, T, 32):
        score = q @ k[:, :, j : j + 32].transpose(0, 1, 3, 2)
        if causal:
            later = np.arange(j, min(j + 32, T))[None, :] > np.arange(T)[:, None]
            score = np.where(later, -np.inf, score)
        new = np.maximum(top, score.max(axis=-1, keepdims=True))
        e = np.exp(score - new)
        acc = acc * np.exp(top - new) + e @ v[:, :, j : j + 32]
        den = den + e.sum(axis=-1, keepdims=True)
        top = new
    return (acc / den).transpose(0, 2, 1, 3).reshape(n, T, D) @ wo
