# Witness: logsumexp(np.zeros(65537)) gives 11.090354888959125 instead of 11.090370147631774.
# Mistake: only the first 65,536 terms of a slice are added
import numpy as np

def logsumexp(x, axis=-1, b=None):
    x = np.moveaxis(x, axis, -1)[..., :65_536]
    b = np.ones_like(x) if b is None else np.moveaxis(b, axis, -1)[..., :65_536]
    counted = np.where(b == 0, -np.inf, x)
    top = counted.max(axis=-1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0)
    total = np.where(b == 0, 0, b * np.exp(counted - top)).sum(axis=-1)
    with np.errstate(all="ignore"):
        return np.log(total) + top[..., 0]
