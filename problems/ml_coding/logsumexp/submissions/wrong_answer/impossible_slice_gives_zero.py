# Witness: logsumexp(np.array([-inf, -inf])) gives 0.0 instead of -inf.
import numpy as np


def logsumexp(x, axis=-1, b=None):
    b = np.ones_like(x) if b is None else b
    x = np.where(b == 0, -np.inf, x)
    top = x.max(axis=axis)
    safe = np.where(np.isneginf(top), 0.0, top)
    total = np.sum(b * np.exp(x - np.expand_dims(safe, axis)), axis=axis)
    return np.where(np.isneginf(top), 0.0, safe + np.log(total))
