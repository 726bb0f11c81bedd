# A Python loop over single numbers.
import math
import numpy as np

def attention(q, k, v, causal=False, key_mask=None):
    out = np.zeros(q.shape[:-1] + v.shape[-1:])
    tq, tk, d = q.shape[-2], k.shape[-2], q.shape[-1]
    for lead in np.ndindex(*q.shape[:-2]):
        for i in range(tq):
            keys = [j for j in range(tk) if (not causal or j <= i + tk - tq) and (key_mask is None or key_mask[lead][j])]
            if not keys:
                continue
            s = [sum(q[lead][i][c] * k[lead][j][c] for c in range(d)) / math.sqrt(d) for j in keys]
            w = [math.exp(t - max(s)) for t in s]
            for c in range(v.shape[-1]):
                out[lead][i][c] = sum(a * v[lead][j][c] for a, j in zip(w, keys)) / sum(w)
    return out
