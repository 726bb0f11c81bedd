# A loop over queries that looks only at the keys it may see.
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    out = np.zeros(q.shape[:-1] + v.shape[-1:])
    tq, tk = q.shape[-2], k.shape[-2]
    for lead in np.ndindex(*q.shape[:-2]):
        keys, notes = k[lead], v[lead]
        mask = np.ones(tk, dtype=bool) if key_mask is None else key_mask[lead]
        for i in range(tq):
            end = max(0, tk - tq + 1 + i) if causal else tk
            idx = np.flatnonzero(mask[:end])
            if idx.size:
                s = keys[idx] @ q[lead][i] / np.sqrt(q.shape[-1])
                w = np.exp(s - s.max())
                out[lead][i] = w @ notes[idx] / w.sum()
    return out
