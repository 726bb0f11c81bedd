# Witness: multi_head_attention(np.array([[[1.0], [2.0]], [[3.0], [5.0]]]), np.array([[1.0]]), np.array([[1.0]]), np.array([[1.0]]), np.array([[1.0]]), 1) gives array([[[1.73106], [1.8808]], [[4.46212], [4.76159]]]) instead of array([[[1.73106], [1.8808]], [[4.99505], [4.99991]]]).
import numpy as np


class Solution:
    def multiHeadAttention(self, x, wq, wk, wv, wo, heads, causal=False):
        n, T, D = x.shape
        s = D // heads
        q, k, v = x @ wq, x @ wk, x @ wv
        notes = np.zeros((n, T, D))
        for h in range(heads):
            cols = slice(h * s, h * s + s)
            scores = np.einsum("nic,njc->nij", q[..., cols], k[..., cols]) / np.sqrt(s)
            if causal:
                scores[:, np.triu(np.ones((T, T), dtype=bool), 1)] = -np.inf
            scores -= scores.max(-1, keepdims=True)
            weights = np.exp(scores)
            weights /= weights.sum(-1, keepdims=True)
            notes[..., cols] = weights[:1] @ v[..., cols]
        return notes @ wo
