# Slowest acceptable: a Python loop over all queries of all batch entries, arrays only within.
import numpy as np


def attention(q, k, v, causal=False, key_mask=None):
    lead, queries, keys = q.shape[:-2], q.shape[-2], k.shape[-2]
    result = np.zeros((*lead, queries, v.shape[-1]))
    for place in np.ndindex(*lead):
        seen = np.ones(keys, dtype=bool) if key_mask is None else key_mask[place]
        for i in range(queries):
            visible = [j for j in range(keys) if seen[j] and (not causal or j - keys <= i - queries)]
            if visible:
                scores = k[place][visible] @ q[place][i] / np.sqrt(q.shape[-1])
                weights = np.exp(scores - scores.max())
                result[place][i] = weights @ v[place][visible] / weights.sum()
    return result
