# Witness: multi_head_attention(np.array([[[1.0, 2.0], [3.0, -1.0]]]), np.eye(2), np.eye(2), np.eye(2), np.eye(2), 1) gives array([[[1.03597, 1.94604], [2.99975, -0.99963]]]) instead of array([[[1.11161, 1.83258], [2.99656, -0.994841]]]).
import numpy as np


class Solution:
    def multiHeadAttention(self, x, wq, wk, wv, wo, heads, causal=False):
        n, T, D = x.shape
        s = D // heads
        q, k, v = x @ wq, x @ wk, x @ wv
        notes = np.zeros((n, T, D))
        for h in range(heads):
            cols = slice(h * s, h * s + s)
            scores = np.einsum("nic,njc->nij", q[..., cols], k[..., cols])
            if causal:
                scores[:, np.triu(np.ones((T, T), dtype=bool), 1)] = -np.inf
            scores -= scores.max(-1, keepdims=True)
            weights = np.exp(scores)
            weights /= weights.sum(-1, keepdims=True)
            notes[..., cols] = weights @ v[..., cols]
        return notes @ wo
