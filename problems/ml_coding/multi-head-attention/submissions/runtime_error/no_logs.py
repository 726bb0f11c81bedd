# Witness: multi_head_attention(np.zeros((0,1,1)),np.eye(1),np.eye(1),np.eye(1),np.eye(1),1) gives ValueError: need at least one array to stack instead of array([]).
# Mistake: stacking fails for n = 0
import numpy as np


def multi_head_attention(x, wq, wk, wv, wo, heads, causal=False):
    out = []
    size = x.shape[2] // heads
    for log in x:
        out.append(np.zeros(log.shape))
        for h in range(heads):
            cols = np.s_[h * size : (h + 1) * size]
            q, k, v = log @ wq[:, cols], log @ wk[:, cols], log @ wv[:, cols]
            sc = np.einsum("is,js->ij", q, k) * size**-0.5
            if causal:
                sc[np.triu_indices(len(log), 1)] = -np.inf
            sc -= sc.max(axis=1)[:, None]
            np.exp(sc, out=sc)
            sc /= sc.sum(axis=1)[:, None]
            out[-1] += sc @ v @ wo[cols]
    return np.stack(out)
