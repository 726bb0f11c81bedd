# The same steps in other clothes: einsum, a finite fill, blind rows set to zero at the end.
import numpy as np


class Solution:
    def attention(self, q, k, v, causal=False, key_mask=None):
        scores = np.einsum("...id,...jd->...ij", q, k) * q.shape[-1] ** -0.5
        hidden = np.zeros(scores.shape, dtype=bool)
        if causal:
            i, j = np.indices(scores.shape[-2:])
            hidden |= j > i + k.shape[-2] - q.shape[-2]
        if key_mask is not None:
            hidden |= ~np.expand_dims(key_mask, -2)
        scores[hidden] = -1e30
        scores -= scores.max(-1, keepdims=True)
        weights = np.exp(scores)
        weights /= weights.sum(-1, keepdims=True)
        result = np.einsum("...ij,...jd->...id", weights, v)
        result[hidden.all(-1)] = 0
        return result
