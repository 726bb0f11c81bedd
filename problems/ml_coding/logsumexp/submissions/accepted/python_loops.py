# One number at a time with math.fsum.
import math
import numpy as np

def logsumexp(x, axis=-1, b=None):
    rows = np.moveaxis(x, axis, -1)
    weights = np.ones(rows.shape) if b is None else np.moveaxis(b, axis, -1)
    out = np.empty(rows.shape[:-1])
    for i in np.ndindex(out.shape):
        terms = [(v, w) for v, w in zip(rows[i].tolist(), weights[i].tolist()) if w and v > -math.inf]
        m = max((v for v, _ in terms), default=0.0)
        s = math.fsum(w * math.exp(v - m) for v, w in terms)
        out[i] = -math.inf if s == 0 else math.nan if s < 0 else m + math.log(s)
    return out
