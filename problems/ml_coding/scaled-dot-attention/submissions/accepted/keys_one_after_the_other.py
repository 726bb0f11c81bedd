# Another algorithm: a running maximum, sum and blend per query, one key at a time (online softmax).
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    lead, queries, keys = q.shape[:-2], q.shape[-2], k.shape[-2]
    top = np.full((*lead, queries, 1), -1e300)
    total = np.zeros((*lead, queries, 1))
    blend = np.zeros((*lead, queries, v.shape[-1]))
    positions = np.arange(queries)[:, None] + keys - queries
    for j in range(keys):
        seen = np.broadcast_to(positions >= j if causal else True, (*lead, queries, 1))
        if key_mask is not None:
            seen = seen & key_mask[..., j, None, None]
        score = (q * k[..., j, None, :]).sum(axis=-1, keepdims=True) / np.sqrt(q.shape[-1])
        score = np.where(seen, score, -np.inf)
        new = np.maximum(top, score)
        old_part, weight = np.exp(top - new), np.exp(score - new)
        total = total * old_part + weight
        blend = blend * old_part + weight * v[..., j, None, :]
        top = new
    return blend / np.where(total > 0, total, 1)
