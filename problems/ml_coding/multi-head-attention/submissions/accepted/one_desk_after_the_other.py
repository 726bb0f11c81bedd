# No reshaping: a loop over desks on slices, and wo cut into rows so that nothing is joined.
import numpy as np


class Solution:
    def multiHeadAttention(self, x, wq, wk, wv, wo, heads, causal=False):
        n, length, width = x.shape
        s = width // heads
        result = np.zeros(x.shape)
        past = np.tril(np.ones((length, length), dtype=bool))
        for h in range(heads):
            own = slice(h * s, (h + 1) * s)
            q, k, v = x @ wq[:, own], x @ wk[:, own], x @ wv[:, own]
            scores = q @ np.swapaxes(k, 1, 2) / s**0.5
            if causal:
                scores = np.where(past, scores, -np.inf)
            scores = scores - scores.max(axis=2, keepdims=True)
            weights = np.exp(scores)
            weights /= weights.sum(axis=2, keepdims=True)
            result += weights @ v @ wo[own]
        return result
