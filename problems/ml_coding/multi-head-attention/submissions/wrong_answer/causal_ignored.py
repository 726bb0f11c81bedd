# Witness: multi_head_attention(np.array([[[1.0, 2.0], [3.0, -1.0]]]), np.eye(2), np.eye(2), np.eye(2), np.eye(2), 2, True) gives array([[[2.76159, 1.99258], [2.99505, -0.857722]]]) instead of array([[[1.0, 2.0], [2.99505, -0.857722]]]).
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
            scores -= scores.max(-1, keepdims=True)
            weights = np.exp(scores)
            weights /= weights.sum(-1, keepdims=True)
            notes[..., cols] = weights @ v[..., cols]
        return notes @ wo
