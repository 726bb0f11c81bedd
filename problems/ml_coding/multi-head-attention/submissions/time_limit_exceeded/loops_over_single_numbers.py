# Lists all the way.
import math

import numpy as np


def product(a, b):
    columns = list(zip(*b))
    return [[sum(p * q for p, q in zip(row, column)) for column in columns] for row in a]


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    s = x.shape[2] // heads
    result = []
    for log in x.tolist():
        q, k, v = (product(log, w.tolist()) for w in (wq, wk, wv))
        notes = [[] for _ in log]
        for h in range(heads):
            own = slice(h * s, (h + 1) * s)
            for i in range(len(log)):
                seen = range(i + 1 if causal else len(log))
                scores = [sum(a * b for a, b in zip(q[i][own], k[j][own])) / math.sqrt(s) for j in seen]
                top = max(scores)
                weights = [math.exp(score - top) for score in scores]
                total = sum(weights)
                for c in range(h * s, h * s + s):
                    notes[i].append(sum(w * v[j][c] for w, j in zip(weights, seen)) / total)
        result.append(product(notes, wo.tolist()))
    return np.array(result).reshape(x.shape)
