# Witness: multi_head_attention(np.array([[[1.0, 2.0, 0.0, 0.0], [3.0, -1.0, 1.0, 1.0]]]), np.eye(4), np.eye(4), np.eye(4), np.eye(4), 2) gives array([[[2.60886, 1.9575, 0.80443, 0.014166], [2.98593, -0.832578, 0.992965, 0.944193]]]) instead of array([[[1.11161, 1.83258, 0.5, 0.5], [2.99656, -0.994841, 0.80443, 0.80443]]]).
import numpy as np


class Solution:
    def multiHeadAttention(self, x, wq, wk, wv, wo, heads, causal=False):
        n, T, D = x.shape
        s = D // heads
        q, k, v = x @ wq, x @ wk, x @ wv
        notes = np.zeros((n, T, D))
        for h in range(heads):
            cols = slice(h, D, heads)
            scores = np.einsum("nic,njc->nij", q[..., cols], k[..., cols]) / np.sqrt(s)
            if causal:
                scores[:, np.triu(np.ones((T, T), dtype=bool), 1)] = -np.inf
            scores -= scores.max(-1, keepdims=True)
            weights = np.exp(scores)
            weights /= weights.sum(-1, keepdims=True)
            notes[..., cols] = weights @ v[..., cols]
        return notes @ wo
